using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Tests.Support;

/// <summary>Listens to every entity of a story and remembers who was told what.</summary>
internal sealed class Chronicle
{
    private readonly List<DomainEvent> _told = [];

    public IReadOnlyList<DomainEvent> Told => _told;

    /// <summary>The entity's last verb raised exactly this event, for exactly these companies.</summary>
    public void Tells<TEvent>(Entity entity, params Guid[] audience)
        where TEvent : DomainEvent
    {
        var happened = entity.TakeEvents().ShouldHaveSingleItem().ShouldBeOfType<TEvent>();
        happened.Audience.ShouldBe(audience, ignoreOrder: true);
        _told.Add(happened);
    }

    /// <summary>What a company can have learned: facts that name it, and open ones.</summary>
    public IEnumerable<Type> HeardBy(Guid company) => _told.Where(e => e.IsOpen || e.Audience.Contains(company)).Select(e => e.GetType());
}

internal static class Standing
{
    /// <summary>Where the deal stands at this moment: in which step, whose turn it is and what they have to do.</summary>
    public static void ShouldStand(this Deal deal, string at, DealStep step, Party turn, NextAct act)
    {
        var progress = DealProgress.Of(deal, Some.At(at));
        (progress.Step, progress.Turn, progress.Act).ShouldBe((step, turn, act));
        progress.IsLate.ShouldBeFalse();
    }
}
