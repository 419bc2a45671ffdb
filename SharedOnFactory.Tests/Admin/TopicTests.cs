using SharedOnFactory.Web.Admin.Audit;
using SharedOnFactory.Web.Deals;

namespace SharedOnFactory.Tests.Admin;

public sealed class TopicTests
{
    /// <summary>Otherwise a new kind of fact could be found under no topic, or under two.</summary>
    [Fact]
    public void Every_kind_of_fact_belongs_to_exactly_one_topic()
    {
        Headline.All.Count.ShouldBeGreaterThan(50);
        foreach (var kind in Headline.All.Keys)
        {
            AuditFilter.Topics.Keys.Count(topic => new AuditFilter(Topic: topic).Kinds!.Contains(kind)).ShouldBe(1, kind);
        }
    }
}
