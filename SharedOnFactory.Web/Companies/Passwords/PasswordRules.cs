using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>Long rather than complicated: ten characters or more, and none of the passwords everybody tries first.</summary>
public static class PasswordRules
{
    public const int MinimumLength = 10;
    public const int MaximumLength = 200;

    private static readonly Lazy<HashSet<string>> Common = new(Read);

    /// <summary>What is wrong with it, as a sentence; null when it may be used.</summary>
    /// <param name="own">The member's own ids and names, which others know too.</param>
    public static string? Broken(string password, params string?[] own)
    {
        if (password.Length < MinimumLength)
        {
            return "비밀번호는 10자 이상으로 정해 주십시오. 짧은 문장도 좋습니다.";
        }

        if (password.Length > MaximumLength)
        {
            return "비밀번호는 200자 이하로 정해 주십시오.";
        }

        var plain = password.ToLowerInvariant();
        var isCommon = Common.Value.Contains(plain) || plain.Distinct().Count() < 4;
        var isOwn = own.Any(o => o is { Length: >= 4 } && plain.Replace(o.ToLowerInvariant(), "", StringComparison.Ordinal).Length < 6);
        return isCommon || isOwn ? "누구나 쉽게 짐작할 수 있는 비밀번호입니다. 다른 비밀번호를 정해 주십시오." : null;
    }

    /// <exception cref="InputInvalid">It may not be this member's password.</exception>
    public static async Task RequireAsync(IDbContextFactory<PortalDb> dbs, Guid memberId, string password, string field, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var own = await db.Members.Where(m => m.Id == memberId).Select(m => new { m.Code, m.Name, m.Email, Company = db.Companies.Where(c => c.Id == m.CompanyId).Select(c => c.Code).FirstOrDefault() })
            .FirstOrDefaultAsync(ct);
        if (Broken(password, own?.Code, own?.Company, own?.Name, own?.Email.Split('@')[0]) is { } sentence)
        {
            throw InputInvalid.At(field, sentence);
        }
    }

    private static HashSet<string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
    }
}
