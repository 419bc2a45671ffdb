using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SharedOnFactory.Domain.Awards;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Deliveries;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Production;
using SharedOnFactory.Domain.Quotations;

namespace SharedOnFactory.Web.Data.Mappings;

internal sealed class NoticeMapping : IEntityTypeConfiguration<BidNotice>
{
    public void Configure(EntityTypeBuilder<BidNotice> notice)
    {
        notice.HasIndex(n => n.Number).IsUnique();
        notice.HasIndex(n => new { n.State, n.Deadline });
        notice.HasIndex(n => new { n.BuyerId, n.CreatedAt });
        notice.HasIndex(n => n.PublishedAt);
        notice.HasIndex(n => n.CreatedAt);
        notice.HasIndex(n => n.DeliveryDate);
        notice.HasOne<Company>().WithMany().HasForeignKey(n => n.BuyerId).OnDelete(DeleteBehavior.Restrict);
        notice.OwnsMany(n => n.Items, item => item.HasIndex(i => i.Material));
        notice.OwnsMany(n => n.Invited, invitation => invitation.HasIndex(i => i.SupplierId));
    }
}

internal sealed class QuotationMapping : IEntityTypeConfiguration<Quotation>
{
    public void Configure(EntityTypeBuilder<Quotation> quotation)
    {
        quotation.HasIndex(q => q.Number).IsUnique();
        quotation.HasIndex(q => new { q.NoticeId, q.SupplierId }).IsUnique();
        quotation.HasIndex(q => new { q.SupplierId, q.CreatedAt });
        quotation.HasIndex(q => new { q.BuyerId, q.State });
        quotation.HasOne<BidNotice>().WithMany().HasForeignKey(q => q.NoticeId).OnDelete(DeleteBehavior.Restrict);
        quotation.OwnsMany(q => q.Lines);
    }
}

internal sealed class DeclineMapping : IEntityTypeConfiguration<Decline>
{
    public void Configure(EntityTypeBuilder<Decline> decline) => decline.HasIndex(d => new { d.NoticeId, d.SupplierId }).IsUnique();
}

internal sealed class AwardMapping : IEntityTypeConfiguration<Award>
{
    public void Configure(EntityTypeBuilder<Award> award)
    {
        // "Exactly one award per notice" is this index, not an if. Those whose supplier refused only stay in the record.
        award.HasIndex(a => a.NoticeId).IsUnique().HasFilter("\"RefusedAt\" IS NULL");
        award.HasOne<BidNotice>().WithMany().HasForeignKey(a => a.NoticeId).OnDelete(DeleteBehavior.Restrict);
        award.HasOne<Quotation>().WithMany().HasForeignKey(a => a.QuotationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class OrderMapping : IEntityTypeConfiguration<PurchaseOrder>
{
    public void Configure(EntityTypeBuilder<PurchaseOrder> order)
    {
        order.HasIndex(o => o.Number).IsUnique();
        order.HasIndex(o => o.NoticeId).IsUnique().HasFilter("\"State\" <> 'Refused'");
        order.HasIndex(o => o.NoticeId, "IX_Orders_NoticeId_Any"); // refused ones too: a filtered index finds nothing for who does not ask by the filter
        order.HasIndex(o => o.CreatedAt);
        order.HasIndex(o => new { o.BuyerId, o.State, o.CreatedAt });
        order.HasIndex(o => new { o.SupplierId, o.State, o.CreatedAt });
        order.HasIndex(o => new { o.State, o.DueDate });
        order.HasOne<BidNotice>().WithMany().HasForeignKey(o => o.NoticeId).OnDelete(DeleteBehavior.Restrict);
        order.OwnsMany(o => o.Lines);
    }
}

internal sealed class ProductionMapping : IEntityTypeConfiguration<ProductionRun>, IEntityTypeConfiguration<DelayNotice>
{
    public void Configure(EntityTypeBuilder<ProductionRun> run)
    {
        run.HasIndex(r => r.OrderId).IsUnique();
        run.HasOne<PurchaseOrder>().WithMany().HasForeignKey(r => r.OrderId).OnDelete(DeleteBehavior.Restrict);
        run.OwnsMany(r => r.Reports);
    }

    public void Configure(EntityTypeBuilder<DelayNotice> delay)
    {
        delay.HasIndex(d => new { d.OrderId, d.State });
        delay.HasOne<PurchaseOrder>().WithMany().HasForeignKey(d => d.OrderId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DeliveryMapping : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> delivery)
    {
        delivery.HasIndex(d => new { d.OrderId, d.Sequence }).IsUnique();
        delivery.HasOne<PurchaseOrder>().WithMany().HasForeignKey(d => d.OrderId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InspectionMapping : IEntityTypeConfiguration<Inspection>, IEntityTypeConfiguration<Repair>
{
    public void Configure(EntityTypeBuilder<Inspection> inspection)
    {
        inspection.HasIndex(i => new { i.OrderId, i.Round }).IsUnique();
        inspection.HasOne<PurchaseOrder>().WithMany().HasForeignKey(i => i.OrderId).OnDelete(DeleteBehavior.Restrict);
        inspection.OwnsMany(i => i.Defects);
    }

    public void Configure(EntityTypeBuilder<Repair> repair)
    {
        repair.HasIndex(r => r.Number).IsUnique();
        repair.HasIndex(r => r.InspectionId).IsUnique();
        repair.HasIndex(r => new { r.OrderId, r.State });
        repair.HasOne<PurchaseOrder>().WithMany().HasForeignKey(r => r.OrderId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EndMapping : IEntityTypeConfiguration<Evaluation>, IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Evaluation> evaluation)
    {
        evaluation.HasIndex(e => e.OrderId).IsUnique();
        evaluation.HasIndex(e => new { e.SupplierId, e.At });
        evaluation.HasOne<PurchaseOrder>().WithMany().HasForeignKey(e => e.OrderId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Payment> payment)
    {
        payment.HasIndex(p => p.OrderId);
        payment.HasOne<PurchaseOrder>().WithMany().HasForeignKey(p => p.OrderId).OnDelete(DeleteBehavior.Restrict);
    }
}
