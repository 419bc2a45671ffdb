using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data.Demo.Papers;

namespace SharedOnFactory.Web.Data.Demo.Stories;

/// <summary>
/// What a scene is played with: the store, the actor and the moment. The store names one actor per save; here each scene's facts are
/// recorded under its own, so that many scenes share a save.
/// </summary>
internal sealed class Stage(PortalDb db, DemoFiles files, CancellationToken ct)
{
    private readonly List<Entity> _touched = [];
    private Viewer? _actor;
    private EventRecord? _last;

    public PortalDb Db => db;
    public DemoFiles Files => files;
    public CancellationToken Ct => ct;
    public DateTimeOffset Now { get; private set; }
    public Viewer Me => _actor ?? throw new InvalidOperationException("The clock has no name here.");

    public void Enter(Viewer? actor, DateTimeOffset at) => (_actor, Now) = (actor, at);

    public T Add<T>(T made) where T : Entity
    {
        db.Add(made);
        _touched.Add(made);
        return made;
    }

    /// <summary>Puts what earlier scenes made back under the store's eyes before it is changed.</summary>
    public void Bring(params IEnumerable<Entity> known)
    {
        foreach (var entity in known)
        {
            if (db.Entry(entity).State == EntityState.Detached)
            {
                db.Attach(entity);
            }

            _touched.Add(entity);
        }
    }

    public Task<string> NumberAsync(DocumentKind kind) => db.NextNumberAsync(kind, Me.CompanyCode, Now, ct);

    public Attachment Hang(AttachmentPlace place, AttachmentKind kind, StoredFile file) =>
        Add(Attachment.Attach(place, kind, file, Me.CompanyId, Me.MemberId, Now));

    public void Record()
    {
        foreach (var fact in _touched.SelectMany(entity => entity.TakeEvents()))
        {
            _last = EventRecord.Of(fact, _actor, (_last?.Sequence ?? 0) + 1, _last?.Hash ?? EventRecord.Genesis);
            db.Add(_last);
        }

        _touched.Clear();
    }

    /// <summary>Nothing stays tracked afterwards, so that saving stays quick however long the world gets.</summary>
    public async Task SaveAsync()
    {
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }
}
