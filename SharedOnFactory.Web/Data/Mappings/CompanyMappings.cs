using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Companies;

namespace SharedOnFactory.Web.Data.Mappings;

internal sealed class CompanyMapping : IEntityTypeConfiguration<Company>
{
    public void Configure(EntityTypeBuilder<Company> company)
    {
        company.HasIndex(c => c.Code).IsUnique();
        // A returned application leaves its number free, so that it may be sent again.
        company.HasIndex(c => c.RegistrationNumber).IsUnique().HasFilter("\"Status\" NOT IN ('Rejected', 'Left')");
        company.HasIndex(c => new { c.Country, c.ForeignNumber }).IsUnique().HasFilter("\"Status\" NOT IN ('Rejected', 'Left')");
        company.HasIndex(c => c.ApplicationNumber).IsUnique();
        company.HasIndex(c => c.Status);
        company.HasIndex(c => c.Name);

        // Whoever decides on an application is told where else the same stands; the unique ones above leave out who was returned or left.
        company.HasIndex(c => c.RegistrationNumber, "IX_Companies_RegistrationNumber_Any");
        company.HasIndex(c => c.CorporateNumber);
        company.HasIndex(c => c.Representative);
        company.HasIndex(c => c.BankAccount);
        company.HasIndex(c => c.Phone);
        company.Ignore(c => c.Profile);

        // For the companies that were there before these were asked.
        company.Property(c => c.Country).HasDefaultValue(Company.Korea);
        company.Property(c => c.TaxStatus).HasDefaultValue(TaxStatus.Unknown).HasSentinel(TaxStatus.Unknown);
    }
}

internal sealed class MemberMapping : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> member)
    {
        member.HasIndex(m => new { m.CompanyId, m.Code }).IsUnique().HasFilter("\"Status\" <> 'Rejected'");
        member.HasIndex(m => m.CompanyId); // all of them: a filtered index finds nothing for who does not ask by the filter
        member.HasIndex(m => m.ApplicationNumber).IsUnique();
        member.HasIndex(m => m.Email);
        member.HasIndex(m => m.Phone);
        member.HasIndex(m => m.Status);
        member.HasIndex(m => m.Name);
        member.HasOne<Company>().WithMany().HasForeignKey(m => m.CompanyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RefreshTokenMapping : IEntityTypeConfiguration<RefreshToken>
{
    public void Configure(EntityTypeBuilder<RefreshToken> token)
    {
        token.HasIndex(t => t.Hash).IsUnique();
        token.HasIndex(t => t.Family);
        token.HasIndex(t => t.MemberId);
        token.HasIndex(t => t.ExpiresAt);
    }
}

internal sealed class InvitationMapping : IEntityTypeConfiguration<MemberInvitation>
{
    public void Configure(EntityTypeBuilder<MemberInvitation> invitation)
    {
        invitation.HasIndex(i => i.TokenHash).IsUnique();
        invitation.HasIndex(i => i.CompanyId);
        invitation.HasOne<Company>().WithMany().HasForeignKey(i => i.CompanyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ConsentMapping : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> consent)
    {
        consent.HasIndex(c => c.MemberId);
        consent.HasIndex(c => c.CompanyId);
        consent.HasOne<Member>().WithMany().HasForeignKey(c => c.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class JoinDraftMapping : IEntityTypeConfiguration<JoinDraft>
{
    public void Configure(EntityTypeBuilder<JoinDraft> draft)
    {
        draft.HasIndex(d => d.TokenHash).IsUnique();
        draft.HasIndex(d => d.ExpiresAt);
        draft.HasIndex(d => d.CertificateHash);
    }
}
