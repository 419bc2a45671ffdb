using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Web.Data.Mappings;

internal sealed class CompanyMapping : IEntityTypeConfiguration<Company>
{
    public void Configure(EntityTypeBuilder<Company> company)
    {
        company.HasIndex(c => c.Code).IsUnique();
        company.HasIndex(c => c.RegistrationNumber).IsUnique();
        company.HasIndex(c => c.Status);
        company.HasIndex(c => c.Name);
        company.OwnsMany(c => c.Machines);
    }
}

internal sealed class MemberMapping : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> member)
    {
        member.HasIndex(m => new { m.CompanyId, m.Code }).IsUnique();
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
    }
}
