using SharedOnFactory.Domain.Awards;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Quotations;

namespace SharedOnFactory.Web.Live;

/// <summary>The names of what can be watched, and which of them a fact touches.</summary>
public static class Boards
{
    /// <summary>Every open bid notice: new ones, closed ones, and how many quotations each has.</summary>
    public const string OpenNotices = "open-notices";

    /// <summary>Bid notices that are published, closed, failed or cancelled: quieter than <see cref="OpenNotices"/>, which every quotation moves.</summary>
    public const string NoticesComeAndGo = "notices-come-and-go";

    /// <summary>What waits for the operator: orders to approve, disputes to decide, companies and people who want to be let in.</summary>
    public const string Approvals = "approvals";

    /// <summary>Every deal and every company, for the operator's lists of them.</summary>
    public const string Everything = "everything";

    /// <summary>What the operator tells its members.</summary>
    public const string Announcements = "announcements";

    /// <summary>Questions to the operator and their answers.</summary>
    public const string HelpQuestions = "help-questions";

    /// <summary>The mails on their way out.</summary>
    public const string Mails = "mails";

    /// <summary>Everything of a deal, for the operator.</summary>
    public static string Deal(Guid notice) => $"deal:{notice:N}";

    /// <summary>What everybody notices who may see the bid notice: that it came or went, how many quoted, that it is decided.</summary>
    public static string Notice(Guid notice) => $"notice:{notice:N}";

    /// <summary>What becomes of one bid notice (closed, failed, cancelled), and not who quotes on it: for those who wait with a quotation.</summary>
    public static string Fate(Guid notice) => $"fate:{notice:N}";

    /// <summary>What of a deal names this company, and nothing else: when somebody else's order moves is not for it to know either.</summary>
    public static string DealOf(Guid notice, Guid company) => $"deal:{notice:N}:{company:N}";

    /// <summary>What a page or a program of this viewer watches to follow a deal.</summary>
    public static IEnumerable<string> DealFor(Guid notice, Viewer me) => me.IsAdministrator ? [Deal(notice)] : [Notice(notice), DealOf(notice, me.CompanyId)];

    /// <summary>Everything that concerns a company: its desk, its lists.</summary>
    public static string Company(Guid company) => $"company:{company:N}";

    /// <summary>Who may sign in for a company, and with which rights: open pages of its members look at once whether they may stay.</summary>
    public static string Rights(Guid company) => $"rights:{company:N}";

    /// <summary>What concerns one member alone: what it has read.</summary>
    public static string Member(Guid member) => $"member:{member:N}";

    public static IEnumerable<string> Of(DomainEvent fact) => fact switch
    {
        AnnouncementWritten or AnnouncementEdited or AnnouncementRemoved => [Announcements],
        AnnouncementRead read => [Member(read.MemberId)],
        HelpQuestionAsked or HelpQuestionEdited or HelpQuestionAnswered or HelpQuestionHidden or HelpAnswerRead => [HelpQuestions, .. fact.Audience.Select(Company)],
        FileDownloaded or ListExported => [],
        FaqWritten or FaqEdited or FaqRemoved or TermsDrafted or TermsPublished => [],
        _ => OfTrade(fact),
    };

    private static IEnumerable<string> OfTrade(DomainEvent fact)
    {
        if (fact.Deal != Guid.Empty)
        {
            yield return Deal(fact.Deal);
            foreach (var company in fact.Audience)
            {
                yield return DealOf(fact.Deal, company);
            }
        }

        foreach (var company in fact.Audience)
        {
            yield return Company(company);
            if (fact.Deal == Guid.Empty)
            {
                yield return Rights(company);
            }
        }

        if (fact.IsOpen || fact is QuotationSubmitted or QuotationWithdrawn or AwardDecided)
        {
            yield return OpenNotices;
            yield return Notice(fact.Deal);
        }

        if (fact.IsOpen)
        {
            yield return NoticesComeAndGo;
            yield return Fate(fact.Deal);
        }

        if (fact.Deal == Guid.Empty)
        {
            yield return Mails; // who joins, leaves or is secured is written to
        }

        if (MayWaitForTheOperator(fact))
        {
            yield return Approvals;
        }

        if (fact is not (QuotationDrafted or QuotationEdited or NoticeDrafted or NoticeEdited or OrderDrafted))
        {
            yield return Everything;
        }
    }

    /// <summary>Of a deal only what begins or ends the waiting; of companies and people all but what the operator is never asked about.</summary>
    private static bool MayWaitForTheOperator(DomainEvent fact) => fact.Deal == Guid.Empty
        ? fact is not (ShopDescribed or UsualTermsDescribed or PeopleCheckChanged or MemberSecured or MemberInvited or InvitationCancelled)
        : fact is OrderIssued or OrderApproved or OrderReturned or RepairDisputed or RepairDecided;
}
