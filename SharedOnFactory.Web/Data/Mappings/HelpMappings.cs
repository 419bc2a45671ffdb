using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Help;

namespace SharedOnFactory.Web.Data.Mappings;

internal sealed class FaqMapping : IEntityTypeConfiguration<FaqEntry>
{
    public void Configure(EntityTypeBuilder<FaqEntry> entry)
    {
        entry.Property(e => e.Slug).HasMaxLength(60);
        entry.HasIndex(e => e.Slug).IsUnique();
    }
}

internal sealed class HelpQuestionMapping : IEntityTypeConfiguration<HelpQuestion>
{
    public void Configure(EntityTypeBuilder<HelpQuestion> question)
    {
        question.HasIndex(q => new { q.MemberId, q.AskedAt });
        question.HasIndex(q => new { q.State, q.AskedAt });
        question.HasOne<Member>().WithMany().HasForeignKey(q => q.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AnnouncementMapping : IEntityTypeConfiguration<Announcement>, IEntityTypeConfiguration<AnnouncementReading>
{
    public void Configure(EntityTypeBuilder<Announcement> announcement) => announcement.HasIndex(a => a.From);

    public void Configure(EntityTypeBuilder<AnnouncementReading> reading)
    {
        // Read once, however often it is opened.
        reading.HasIndex(r => new { r.MemberId, r.AnnouncementId }).IsUnique();
        reading.HasOne<Announcement>().WithMany().HasForeignKey(r => r.AnnouncementId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TermsMapping : IEntityTypeConfiguration<TermsDocument>
{
    public void Configure(EntityTypeBuilder<TermsDocument> document) => document.HasIndex(d => new { d.Kind, d.Edition }).IsUnique();
}
