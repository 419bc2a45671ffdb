using SharedOnFactory.Domain.Awards;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Deliveries;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Production;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data.Demo.Drawings;
using SharedOnFactory.Web.Data.Demo.Faults;

namespace SharedOnFactory.Web.Data.Demo.Stories;

/// <summary>One deal while it is told: its plot, its times, and what its scenes have brought about so far.</summary>
internal sealed class Story
{
    public Story(Plot plot, Job job, Cast cast, DemoCalendar calendar, int seed)
    {
        (Plot, Job, Cast, Turn) = (plot, job, cast, seed);
        Dice = new Dice(seed);
        Times = new Timeline(plot, calendar, Dice);
        Bidders = new Bidders(this);
        Buyer = cast.FirmOf(job.Buyer);
        Fault = Fault.Of(job, seed);
    }

    public Plot Plot { get; }
    public Job Job { get; }
    public Cast Cast { get; }
    public Dice Dice { get; }
    public Timeline Times { get; }
    public Bidders Bidders { get; }
    public Firm Buyer { get; }

    /// <summary>What goes wrong if anything does.</summary>
    public Fault Fault { get; }

    /// <summary>Which of a company's people takes part, so that not everything is done by the same one.</summary>
    public int Turn { get; }
    public Viewer BuyerMember => Cast.Worker(Job.Buyer, Turn);

    public BidNotice Notice { get; set; } = null!;
    public List<Attachment> NoticeFiles { get; } = [];
    public Bid Winner { get; set; } = null!;
    public Award Award { get; set; } = null!;
    public PurchaseOrder Order { get; set; } = null!;
    public List<Attachment> OrderFiles { get; } = [];
    public ProductionRun? Run { get; set; }
    public DelayNotice? Delay { get; set; }
    public List<Delivery> Deliveries { get; } = [];
    public List<Inspection> Inspections { get; } = [];
    public List<Repair> Repairs { get; } = [];
    public Evaluation? Evaluation { get; set; }
    public Payment? Payment { get; set; }

    public AttachmentPlace OrderPlace => new(Notice.Id, AttachmentOwner.Order, Order.Id, [Order.BuyerId, Order.SupplierId]);

    public void WriteInto(Script script)
    {
        foreach (var (beat, at) in Times.Happened)
        {
            script.Add(at, () => beat.Actor(this), stage => beat.Act(this, stage));
        }

        if (Plot.Until >= Point.Published)
        {
            Bidders.WriteInto(script);
        }
    }
}
