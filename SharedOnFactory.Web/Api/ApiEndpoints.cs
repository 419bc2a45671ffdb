using SharedOnFactory.Web.Admin;
using SharedOnFactory.Web.Admin.Audit;
using SharedOnFactory.Web.Admin.Directory;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Files;
using SharedOnFactory.Web.Help;
using SharedOnFactory.Web.Notifications;
using SharedOnFactory.Web.Steps.Awards;
using SharedOnFactory.Web.Steps.Deliveries;
using SharedOnFactory.Web.Steps.Inspections;
using SharedOnFactory.Web.Steps.Notices;
using SharedOnFactory.Web.Steps.Orders;
using SharedOnFactory.Web.Steps.Production;
using SharedOnFactory.Web.Steps.Quotations;
using SharedOnFactory.Web.Trust;

namespace SharedOnFactory.Web.Api;

/// <summary>Which endpoint files there are, one line each.</summary>
public static class ApiEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        MeEndpoint.Map(api);
        JoinEndpoints.Map(api);
        PeopleEndpoints.Map(api);
        FileEndpoints.Map(api);
        ProfileEndpoints.Map(api);
        NoticeEndpoints.Map(api);
        QuotationEndpoints.Map(api);
        AwardEndpoints.Map(api);
        OrderEndpoints.Map(api);
        ProductionEndpoints.Map(api);
        DeliveryEndpoints.Map(api);
        InspectionEndpoints.Map(api);
        TrustEndpoints.Map(api);
        AdminEndpoints.Map(api);
        AuditEndpoints.Map(api);
        DirectoryEndpoints.Map(api);
        HelpEndpoints.Map(api);
        MailEndpoints.Map(api);
        AccountEndpoints.Map(api);
    }
}
