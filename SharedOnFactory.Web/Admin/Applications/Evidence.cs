using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Admin;

/// <summary>The same number, address or name somewhere else: no proof of anything, but worth a look.</summary>
/// <param name="What">A key: what is the same.</param>
/// <param name="Standing">How the other company stands: one that was suspended or has left weighs more.</param>
public sealed record Coincidence(string What, string Value, string Where, CompanyStatus Standing);

/// <summary>A company's application with all that is known of it.</summary>
public sealed record WaitingCompany(
    Company Company, Member? Person, Attachment? Certificate, IReadOnlyList<Consent> Consents, IReadOnlyList<Coincidence> Coincidences) : Waiting(Company.Code, Company.Version, Company.Name)
{
    public override string? Lacks => Certificate is null ? CompanyRules.HasACertificate.Message : Company.HasStopped ? CompanyRules.IsInBusiness.Message : null;
}

public sealed record WaitingMember(
    Member Member, string CompanyCode, string CompanyName, CompanyStatus CompanyStatus, IReadOnlyList<Consent> Consents, IReadOnlyList<Coincidence> Coincidences)
    : Waiting($"{CompanyCode}-{Member.Code}", Member.Version, Member.Name)
{
    public override string? Lacks => Member.WaitsForItsCompany ? "회사 대표가 먼저 확인해야 승인할 수 있습니다." : null;
}

/// <summary>What an administrator weighs: read for all waiting applications at once, not one by one.</summary>
public static class Evidence
{
    public static async Task<IReadOnlyList<WaitingCompany>> WaitingCompaniesAsync(this PortalDb db, Viewer me, int most, CancellationToken ct)
    {
        var companies = await db.Companies.AsNoTracking().Where(c => c.Status == CompanyStatus.Applied && me.IsAdministrator).OrderBy(c => c.AppliedAt).Take(most).ToListAsync(ct);
        var ids = companies.ConvertAll(c => c.Id);
        var people = await db.Members.AsNoTracking().Where(m => ids.Contains(m.CompanyId) && m.Status == MemberStatus.Applied).OrderBy(m => m.Id).ToListAsync(ct);
        var files = await db.Attachments.AsNoTracking().Where(a => ids.Contains(a.OwnerId) && a.Kind == AttachmentKind.Registration && a.RemovedAt == null).ToListAsync(ct);
        var consents = await db.Consents.AsNoTracking().Where(c => ids.Contains(c.CompanyId)).OrderBy(c => c.Id).ToListAsync(ct);
        var samePeople = await db.SamePeopleAsync(people, ct);
        var sameCompanies = await db.SameCompaniesAsync(companies, ct);
        var sameFiles = await db.SameCertificatesAsync(files, ct);
        return
        [
            .. companies.Select(c => (Company: c, Person: people.Find(p => p.CompanyId == c.Id))).Select(x => new WaitingCompany(
                x.Company, x.Person, files.Find(f => f.OwnerId == x.Company.Id), consents.FindAll(a => a.MemberId == x.Person?.Id),
                [.. sameCompanies[x.Company.Id], .. sameFiles[x.Company.Id], .. x.Person is null ? [] : samePeople[x.Person.Id]])),
        ];
    }

    /// <summary>People of companies that are in already; the first person of a new company stands with its company.</summary>
    public static async Task<IReadOnlyList<WaitingMember>> WaitingMembersAsync(this PortalDb db, Viewer me, int most, CancellationToken ct)
    {
        var rows = await db.Members.AsNoTracking().Where(m => m.Status == MemberStatus.Applied && me.IsAdministrator)
            .Join(db.Companies.Where(c => c.Status == CompanyStatus.Approved || c.Status == CompanyStatus.Suspended), m => m.CompanyId, c => c.Id, (m, c) => new { m, c.Code, c.Name, c.Status })
            .OrderBy(x => x.m.AppliedAt).Take(most).ToListAsync(ct);
        var people = rows.ConvertAll(r => r.m);
        var ids = people.ConvertAll(p => p.Id);
        var consents = await db.Consents.AsNoTracking().Where(c => ids.Contains(c.MemberId)).OrderBy(c => c.Id).ToListAsync(ct);
        var same = await db.SamePeopleAsync(people, ct);
        return [.. rows.Select(r => new WaitingMember(r.m, r.Code, r.Name, r.Status, consents.FindAll(c => c.MemberId == r.m.Id), [.. same[r.m.Id]]))];
    }

    private static async Task<ILookup<Guid, Coincidence>> SamePeopleAsync(this PortalDb db, List<Member> people, CancellationToken ct)
    {
        var emails = people.Select(p => p.Email).Where(e => e.Length > 0).ToList();
        var phones = people.Select(p => p.Phone).Where(p => p.Length > 0).ToList();
        var others = await db.Members.AsNoTracking().Where(m => emails.Contains(m.Email) || phones.Contains(m.Phone))
            .Join(db.Companies, m => m.CompanyId, c => c.Id, (m, c) => new { m.Id, m.Email, m.Phone, m.Name, Company = c }).ToListAsync(ct);
        return people
            .SelectMany(p => others.Where(o => o.Id != p.Id).SelectMany(o => new[]
            {
                (p.Id, IsSame: o.Email == p.Email && p.Email.Length > 0, Found: new Coincidence("같은 이메일", o.Email, $"{Where(o.Company)} {o.Name}", o.Company.Status)),
                (p.Id, IsSame: o.Phone == p.Phone && p.Phone.Length > 0, Found: new Coincidence("같은 휴대전화", PhoneNumber.Format(o.Phone), $"{Where(o.Company)} {o.Name}", o.Company.Status)),
            }))
            .Where(x => x.IsSame).ToLookup(x => x.Id, x => x.Found);
    }

    private static async Task<ILookup<Guid, Coincidence>> SameCompaniesAsync(this PortalDb db, List<Company> companies, CancellationToken ct)
    {
        var numbers = companies.Select(c => c.RegistrationNumber).Where(n => n is not null).ToList();
        var names = companies.ConvertAll(c => c.Name);
        var phones = companies.Select(c => c.Phone).Where(p => p.Length > 0).ToList();
        var corporate = companies.Select(c => c.CorporateNumber).Where(n => n is not null).ToList();
        var accounts = companies.Select(c => c.BankAccount).Where(a => a is not null).ToList();
        var representatives = companies.ConvertAll(c => c.Representative);
        var others = await db.Companies.AsNoTracking()
            .Where(c => numbers.Contains(c.RegistrationNumber) || names.Contains(c.Name) || phones.Contains(c.Phone) || corporate.Contains(c.CorporateNumber)
                || accounts.Contains(c.BankAccount) || representatives.Contains(c.Representative))
            .ToListAsync(ct);
        return companies
            .SelectMany(c => others.Where(o => o.Id != c.Id).SelectMany(o => new[]
            {
                (c.Id, IsSame: o.CorporateNumber is not null && o.CorporateNumber == c.CorporateNumber, Found: new Coincidence("같은 법인등록번호", o.CorporateNumber ?? "", Where(o), o.Status)),
                (c.Id, IsSame: o.BankAccount is not null && o.BankAccount == c.BankAccount, Found: new Coincidence("같은 계좌번호", o.BankAccount ?? "", Where(o), o.Status)),
                (c.Id, IsSame: o.Representative == c.Representative, Found: new Coincidence("같은 대표자 이름", o.Representative, Where(o), o.Status)),
                (c.Id, IsSame: o.RegistrationNumber is not null && o.RegistrationNumber == c.RegistrationNumber, Found: new Coincidence("같은 사업자등록번호", BusinessNumber.Format(o.RegistrationNumber ?? ""), Where(o), o.Status)),
                (c.Id, IsSame: o.Name == c.Name, Found: new Coincidence("같은 상호", o.Name, Where(o), o.Status)),
                (c.Id, IsSame: o.Phone == c.Phone && c.Phone.Length > 0, Found: new Coincidence("같은 전화번호", PhoneNumber.Format(o.Phone), Where(o), o.Status)),
            }))
            .Where(x => x.IsSame).ToLookup(x => x.Id, x => x.Found);
    }

    /// <summary>The very same file, sent for another company.</summary>
    private static async Task<ILookup<Guid, Coincidence>> SameCertificatesAsync(this PortalDb db, List<Attachment> files, CancellationToken ct)
    {
        var hashes = files.ConvertAll(f => f.Sha256);
        var others = await db.Attachments.AsNoTracking().Where(a => a.Kind == AttachmentKind.Registration && hashes.Contains(a.Sha256))
            .Join(db.Companies, a => a.OwnerId, c => c.Id, (a, c) => new { a.Sha256, Company = c }).ToListAsync(ct);
        return files
            .SelectMany(f => others.Where(o => o.Sha256 == f.Sha256 && o.Company.Id != f.OwnerId).DistinctBy(o => o.Company.Id)
                .Select(o => (f.OwnerId, Found: new Coincidence("같은 등록증 파일", f.Name, Where(o.Company), o.Company.Status))))
            .ToLookup(x => x.OwnerId, x => x.Found);
    }

    private static string Where(Company other) => $"{other.Name} ({other.Code})";
}
