using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Notices;

namespace SharedOnFactory.Tests.Data;

/// <summary>Whoever reads a repair of the demo world believes it: the part, its defect, the words of both sides and what was done fit together.</summary>
public sealed class DemoRepairsTests(DemoWorldFixture fixture) : IClassFixture<DemoWorldFixture>
{
    private static readonly string[] Coatings = ["ANODIZE", "PLATE", "COAT", "EP", "PASSIV"];

    [Fact]
    public async Task A_repair_speaks_of_the_defect_of_its_part_from_beginning_to_end()
    {
        await using var db = fixture.World.Open();
        var repairs = await db.Repairs.AsNoTracking().ToListAsync();
        var inspections = await db.Inspections.AsNoTracking().ToDictionaryAsync(i => i.Id);
        var notices = await db.Notices.AsNoTracking().ToDictionaryAsync(n => n.Id);
        repairs.Select(r => r.DefectType).Distinct().Count().ShouldBeGreaterThan(3);

        foreach (var repair in repairs)
        {
            repair.DefectType.ShouldBe(inspections[repair.InspectionId].Defects.Single().Type);
            ShouldFit(repair.DefectType, notices[repair.NoticeId]);
            foreach (var words in new[] { repair.DisputeReason, repair.DecisionReason, repair.Resolution }.Where(w => w.Length > 0))
            {
                words.Contains("피막", StringComparison.Ordinal).ShouldBe(repair.DefectType == DefectType.Surface, words);
                words.Contains("경도", StringComparison.Ordinal).ShouldBe(repair.DefectType == DefectType.HeatTreatment, words);
            }

            if (repair.Resolution.Length > 0)
            {
                repair.Resolution.Contains("해당 수량을 새로", StringComparison.Ordinal).ShouldBe(repair.Wanted == RepairWanted.Remake, repair.Resolution);
            }
        }
    }

    [Fact]
    public async Task What_was_disputed_keeps_why_and_how_it_was_decided()
    {
        await using var db = fixture.World.Open();
        var decided = await db.Repairs.AsNoTracking().Where(r => r.DecisionReason != "").ToListAsync();
        decided.ShouldNotBeEmpty();
        decided.ShouldAllBe(r => r.DisputeReason.Length > 0);
    }

    private static void ShouldFit(DefectType type, BidNotice notice)
    {
        var processes = notice.Items.Single(i => i.Line == 1).Processes;
        if (type is DefectType.HeatTreatment)
        {
            processes.ShouldContain("HEAT", notice.Title);
        }
        else if (type is DefectType.Surface)
        {
            processes.ShouldContain(p => Coatings.Contains(p), notice.Title);
        }
    }
}
