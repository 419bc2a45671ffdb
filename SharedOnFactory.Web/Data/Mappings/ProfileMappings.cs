using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Web.Data.Mappings;

internal sealed class ShopProfileMapping : IEntityTypeConfiguration<ShopProfile>
{
    public void Configure(EntityTypeBuilder<ShopProfile> shop)
    {
        shop.HasIndex(s => s.CompanyId).IsUnique();
        shop.HasOne<Company>().WithMany().HasForeignKey(s => s.CompanyId).OnDelete(DeleteBehavior.Restrict);
        shop.OwnsMany(s => s.Machines, machine => machine.HasIndex(m => m.Process));
        shop.OwnsMany(s => s.Materials);
        shop.OwnsMany(s => s.Certificates);
        shop.OwnsMany(s => s.Tolerances);
        shop.OwnsMany(s => s.Works);
    }
}

internal sealed class UsualTermsMapping : IEntityTypeConfiguration<UsualTerms>
{
    public void Configure(EntityTypeBuilder<UsualTerms> terms)
    {
        terms.HasIndex(t => t.CompanyId).IsUnique();
        terms.HasOne<Company>().WithMany().HasForeignKey(t => t.CompanyId).OnDelete(DeleteBehavior.Restrict);
    }
}
