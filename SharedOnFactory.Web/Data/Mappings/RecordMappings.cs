using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SharedOnFactory.Domain.Files;

namespace SharedOnFactory.Web.Data.Mappings;

internal sealed class AttachmentMapping : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> attachment)
    {
        attachment.HasIndex(a => new { a.OwnerId, a.RemovedAt });
        attachment.HasIndex(a => a.Deal);
        attachment.HasIndex(a => a.Sha256);
        attachment.Property(a => a.Name).HasMaxLength(Attachment.NameMaxLength);
    }
}

internal sealed class EventMapping : IEntityTypeConfiguration<EventRecord>, IEntityTypeConfiguration<EventAudience>
{
    public void Configure(EntityTypeBuilder<EventRecord> record)
    {
        record.HasKey(e => e.Sequence);
        record.Property(e => e.Sequence).ValueGeneratedNever();
        record.HasIndex(e => new { e.Deal, e.Sequence });
        record.HasIndex(e => e.At);
        record.HasIndex(e => new { e.MemberId, e.Sequence });
        record.HasIndex(e => new { e.CompanyId, e.Sequence });
        record.HasIndex(e => new { e.Kind, e.Sequence });
        record.HasMany(e => e.Audience).WithOne().HasForeignKey(a => a.Sequence);
    }

    public void Configure(EntityTypeBuilder<EventAudience> audience)
    {
        audience.HasKey(a => new { a.Sequence, a.CompanyId });
        audience.HasIndex(a => new { a.CompanyId, a.Sequence });
    }
}

internal sealed class AnsweredCallMapping : IEntityTypeConfiguration<AnsweredCall>
{
    public void Configure(EntityTypeBuilder<AnsweredCall> call)
    {
        call.HasKey(c => new { c.MemberId, c.Key });
        call.Property(c => c.Key).HasMaxLength(200);
        call.HasIndex(c => c.At);
    }
}

internal sealed class SerialMapping : IEntityTypeConfiguration<Serial>
{
    public void Configure(EntityTypeBuilder<Serial> serial)
    {
        serial.ToTable("Serials");
        serial.HasKey(s => s.Scope);
    }
}
