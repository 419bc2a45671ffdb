using Microsoft.AspNetCore.Identity;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>Makes and reads the sign-in records that share their member's id.</summary>
public static class Credentials
{
    private static readonly PasswordHasher<Credential> Hasher = new();

    public static Credential Create(Company company, Member member, string password) => OfHash(company, member, Hash(password));

    public static string Hash(string password) => Hasher.HashPassword(new(), password);

    /// <param name="passwordHash">Made by <see cref="Hash"/>, maybe earlier: an application is not sent the moment its password is chosen.</param>
    public static Credential OfHash(Company company, Member member, string passwordHash)
    {
        var name = Credential.NameOf(company.Code, member.Code);
        return new()
        {
            Id = member.Id,
            UserName = name,
            NormalizedUserName = name.ToUpperInvariant(),
            SecurityStamp = Guid.NewGuid().ToString("N"),
            LockoutEnabled = true,
            PasswordHash = passwordHash,
        };
    }

    /// <summary>Who the member is now, or null unless it and its company are approved.</summary>
    public static async Task<SignedIn?> SignedInAsync(this PortalDb db, Guid memberId, CancellationToken ct) =>
        await db.LetInAsync(memberId, ct) is var (member, company) ? SignedIn.Of(member, company) : null;
}
