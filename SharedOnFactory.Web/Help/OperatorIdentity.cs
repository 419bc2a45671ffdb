using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Help;

/// <summary>Who runs the portal (settings <c>Operator:*</c>), as the law wants it shown on the first screen and on the contact page.</summary>
public sealed record OperatorSettings
{
    public string Name { get; set; } = "";
    public string Representative { get; set; } = "";

    /// <summary>Ten digits, with or without hyphens.</summary>
    public string RegistrationNumber { get; set; } = "";

    /// <summary>통신판매업 신고번호.</summary>
    public string MailOrderNumber { get; set; } = "";
    public string Address { get; set; } = "";
    public string Phone { get; set; } = "";
    public string Email { get; set; } = "";
    public string Hours { get; set; } = "";

    /// <summary>개인정보 보호책임자, by name and title.</summary>
    public string PrivacyOfficer { get; set; } = "";
}

/// <summary>The settings; where they say nothing, what the operator's own company record says.</summary>
public sealed class OperatorIdentity(IOptions<OperatorSettings> settings, IDbContextFactory<PortalDb> dbs)
{
    private OperatorSettings? _known;

    public async Task<OperatorSettings> ReadAsync(CancellationToken ct = default)
    {
        if (_known is not null)
        {
            return _known;
        }

        await using var db = await dbs.CreateDbContextAsync(ct);
        var record = await db.Companies.AsNoTracking().Where(c => c.IsOperator).OrderBy(c => c.Code).FirstOrDefaultAsync(ct);
        var shown = record is null ? settings.Value : Filled(settings.Value, record);
        _known = record is null ? null : shown;
        return shown;
    }

    private static OperatorSettings Filled(OperatorSettings said, Company record) => said with
    {
        Name = Or(said.Name, record.Name),
        Representative = Or(said.Representative, record.Representative),
        RegistrationNumber = Or(said.RegistrationNumber, record.RegistrationNumber ?? "") is { Length: > 0 } number ? BusinessNumber.Format(BusinessNumber.Digits(number)) : "",
        Address = Or(said.Address, record.Address),
        Phone = Or(said.Phone, record.Phone),
    };

    private static string Or(string said, string otherwise) => said.Length > 0 ? said : otherwise;
}
