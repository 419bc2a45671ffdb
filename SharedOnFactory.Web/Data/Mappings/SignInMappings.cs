using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SharedOnFactory.Web.Notifications;

namespace SharedOnFactory.Web.Data.Mappings;

internal sealed class SignInMapping : IEntityTypeConfiguration<SignInSession>, IEntityTypeConfiguration<SignInAttempt>, IEntityTypeConfiguration<AccountLink>
{
    public void Configure(EntityTypeBuilder<SignInSession> session)
    {
        session.HasIndex(s => new { s.MemberId, s.EndedAt });
        session.HasIndex(s => s.ExpiresAt);
    }

    public void Configure(EntityTypeBuilder<SignInAttempt> attempt)
    {
        attempt.HasIndex(a => new { a.MemberId, a.At });
        attempt.HasIndex(a => new { a.Address, a.At });
        attempt.HasIndex(a => a.At);
    }

    public void Configure(EntityTypeBuilder<AccountLink> link)
    {
        link.HasIndex(l => l.Hash).IsUnique();
        link.HasIndex(l => new { l.MemberId, l.Use, l.CreatedAt });
        link.HasIndex(l => l.ExpiresAt);
    }
}

internal sealed class MailMapping : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> mail)
    {
        mail.HasIndex(m => new { m.State, m.DueAt });
        mail.HasIndex(m => m.CreatedAt);
        mail.Property(m => m.Tries).IsConcurrencyToken(); // two nodes that take the same mail: one gets it
    }
}
