using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using SharedOnFactory.Domain.Awards;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Deliveries;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Production;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Notifications;

namespace SharedOnFactory.Web.Data;

/// <summary>
/// The one store. Saving writes the change and its facts (<see cref="EventRecord"/>) together; the <see cref="Door"/> commits
/// them in one transaction and wakes the screens. Two providers derive from it, each with migrations of its own.
/// </summary>
public abstract class PortalDb(DbContextOptions options, WriteGate gate) : IdentityUserContext<Credential, Guid>(options)
{
    private readonly List<DomainEvent> _happened = [];
    private readonly List<DomainEvent> _noted = [];

    public DbSet<Company> Companies => Set<Company>();
    public DbSet<Member> Members => Set<Member>();
    public DbSet<ShopProfile> Shops => Set<ShopProfile>();
    public DbSet<UsualTerms> UsualTerms => Set<UsualTerms>();
    public DbSet<MemberInvitation> Invitations => Set<MemberInvitation>();
    public DbSet<Consent> Consents => Set<Consent>();
    public DbSet<JoinDraft> JoinDrafts => Set<JoinDraft>();
    public DbSet<BidNotice> Notices => Set<BidNotice>();
    public DbSet<Quotation> Quotations => Set<Quotation>();
    public DbSet<Decline> Declines => Set<Decline>();
    public DbSet<Award> Awards => Set<Award>();
    public DbSet<PurchaseOrder> Orders => Set<PurchaseOrder>();
    public DbSet<ProductionRun> Runs => Set<ProductionRun>();
    public DbSet<DelayNotice> Delays => Set<DelayNotice>();
    public DbSet<Delivery> Deliveries => Set<Delivery>();
    public DbSet<Inspection> Inspections => Set<Inspection>();
    public DbSet<Repair> Repairs => Set<Repair>();
    public DbSet<Evaluation> Evaluations => Set<Evaluation>();
    public DbSet<Payment> Payments => Set<Payment>();
    public DbSet<Attachment> Attachments => Set<Attachment>();
    public DbSet<FaqEntry> FaqEntries => Set<FaqEntry>();
    public DbSet<HelpQuestion> HelpQuestions => Set<HelpQuestion>();
    public DbSet<Announcement> Announcements => Set<Announcement>();
    public DbSet<AnnouncementReading> AnnouncementReadings => Set<AnnouncementReading>();
    public DbSet<TermsDocument> TermsDocuments => Set<TermsDocument>();
    public DbSet<EventRecord> Events => Set<EventRecord>();
    public DbSet<EventAudience> Audiences => Set<EventAudience>();
    public DbSet<AnsweredCall> AnsweredCalls => Set<AnsweredCall>();
    public DbSet<RefreshToken> RefreshTokens => Set<RefreshToken>();
    public DbSet<SignInSession> Sessions => Set<SignInSession>();
    public DbSet<SignInAttempt> SignInAttempts => Set<SignInAttempt>();
    public DbSet<AccountLink> AccountLinks => Set<AccountLink>();
    public DbSet<OutgoingMail> Mails => Set<OutgoingMail>();

    /// <summary>Who the next save is for; null when the clock acts.</summary>
    public Viewer? Acting { get; set; }

    /// <summary>A fact that changes nothing: something was taken out. It is saved with the next save.</summary>
    public void Note(DomainEvent fact) => _noted.Add(fact);

    /// <summary>What was saved since the last call, for the screens to be woken after the commit.</summary>
    public IReadOnlyList<DomainEvent> TakeHappened()
    {
        DomainEvent[] taken = [.. _happened];
        _happened.Clear();
        return taken;
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        using var turn = Database.CurrentTransaction is null ? await gate.EnterAsync(cancellationToken) : null;
        List<DomainEvent> happened = [.. _noted, .. NextVersions()];
        _noted.Clear();
        if (happened.Count > 0)
        {
            await AppendAsync(happened, cancellationToken);
        }

        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        _happened.AddRange(happened);
        return saved;
    }

    /// <summary>
    /// Takes the row's lock, so that the clock read afterwards decides a deadline. SQLite has one writer and needs nothing more.
    /// </summary>
    public virtual Task LockNoticeAsync(string number, CancellationToken ct) => Task.CompletedTask;

    /// <summary>Takes the order's lock, so that two who write to one order see each other: what is owed, delayed or shipped is counted, not guarded by an index.</summary>
    public virtual Task LockOrderAsync(string number, CancellationToken ct) => Task.CompletedTask;

    /// <summary>
    /// Of repeated calls with one key lets one in at a time, so that the second finds the first one's answer. SQLite's one writer
    /// needs nothing more.
    /// </summary>
    public virtual Task LockCallAsync(Guid memberId, string key, CancellationToken ct) => Task.CompletedTask;

    /// <summary>Takes the company's lock, so that two who change its people see each other: the last 대표 stays.</summary>
    public virtual Task LockCompanyAsync(Guid id, CancellationToken ct) => Task.CompletedTask;

    /// <summary>True when a unique index refused the save: somebody was first.</summary>
    public abstract bool IsDuplicate(DbUpdateException problem);

    /// <summary>What the database calls the place of a text within another.</summary>
    protected abstract string Position { get; }

    /// <summary>Makes appending to the event chain one at a time across nodes; nothing to do where there is one writer anyway.</summary>
    protected virtual Task LockChainAsync(CancellationToken ct) => Task.CompletedTask;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDb).Assembly);
        builder.MapSearch(Position);
        Conventions.Finish(builder);
    }

    private List<DomainEvent> NextVersions()
    {
        ChangeTracker.DetectChanges();
        var entries = ChangeTracker.Entries().ToList();
        CleanTexts(entries.Where(e => e.State is EntityState.Added or EntityState.Modified && (e.Entity is Entity || e.Metadata.IsOwned())));
        var changed = entries.Where(e => e.Entity is Entity entity && (e.State is EntityState.Added or EntityState.Modified || entity.HasEvents)).Select(e => (Entity)e.Entity).ToList();
        changed.ForEach(entity => entity.NextVersion());
        return [.. changed.SelectMany(entity => entity.TakeEvents())];
    }

    /// <summary>Whichever way a text came, from a form or a program: it is kept as it can be seen.</summary>
    private static void CleanTexts(IEnumerable<EntityEntry> entries)
    {
        foreach (var text in entries.SelectMany(e => e.Properties))
        {
            if (text.CurrentValue is string written && FreeText.Clean(written) is var clean && clean != written)
            {
                text.CurrentValue = clean;
            }
        }
    }

    private async Task AppendAsync(IEnumerable<DomainEvent> happened, CancellationToken ct)
    {
        await LockChainAsync(ct);
        var head = await Events.OrderByDescending(e => e.Sequence).Select(e => new { e.Sequence, e.Hash }).FirstOrDefaultAsync(ct);
        var (sequence, hash) = (head?.Sequence ?? 0, head?.Hash ?? EventRecord.Genesis);
        foreach (var fact in happened)
        {
            var record = EventRecord.Of(fact, Acting, ++sequence, hash);
            hash = record.Hash;
            Events.Add(record);
        }
    }
}
