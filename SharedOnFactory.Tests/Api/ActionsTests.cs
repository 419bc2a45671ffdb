using System.Reflection;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SharedOnFactory.Tests.Companies;
using SharedOnFactory.Tests.Companies.Join;
using SharedOnFactory.Tests.Help;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Notifications;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Help.Writing;
using SharedOnFactory.Web.Jobs;
using SharedOnFactory.Web.Notifications;
using SharedOnFactory.Web.Steps.Quotations;

namespace SharedOnFactory.Tests.Api;

/// <summary>Who may do what is tried over the endpoints of <see cref="Routes"/>; what only pages and jobs do is tried elsewhere, and named here.</summary>
public sealed class ActionsTests(ApiWorld world) : IClassFixture<ApiWorld>
{
    /// <summary>Actions without an endpoint, and the test that tries whom they let in.</summary>
    private static readonly Dictionary<Type, Type> TriedBy = new()
    {
        [typeof(AddPasskey)] = typeof(MyAccountTests),
        [typeof(CheckTaxStatuses)] = typeof(TaxOfficeTests),
        [typeof(CloseNotices)] = typeof(DeadlineTests),
        [typeof(ForgetDrafts)] = typeof(JoinApiTests),
        [typeof(ForgetOld)] = typeof(SignInTests),
        [typeof(KeepDraft)] = typeof(StrangersTests),
        [typeof(ReadAnswer)] = typeof(HelpApiTests),
        [typeof(RecordSignIn)] = typeof(GuessingTests),
        [typeof(RegisterFirstAdministrator)] = typeof(PlainFormTests),
        [typeof(SeedHelp)] = typeof(HelpApiTests),
        [typeof(SendMails)] = typeof(MailTests),
        [typeof(SentBefore)] = typeof(JoinApiTests),
        [typeof(StartSession)] = typeof(GuessingTests),
        [typeof(TakeCode)] = typeof(TotpTests),
        [typeof(UseSession)] = typeof(SignInTests),
    };

    [Fact]
    public void Every_action_is_called_by_an_endpoint_of_the_table_or_tried_by_a_test_of_its_own()
    {
        var actions = typeof(Door).Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && t.GetConstructors().SelectMany(c => c.GetParameters()).Any(p => p.ParameterType == typeof(Door)))
            .ToList();
        actions.Count.ShouldBeGreaterThan(80);
        var called = world.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .SelectMany(e => e.Metadata.OfType<MethodInfo>()).SelectMany(m => m.GetParameters()).Select(p => p.ParameterType).ToHashSet();
        actions.Where(a => !called.Contains(a) && !TriedBy.ContainsKey(a)).Select(a => a.Name).Order(StringComparer.Ordinal).ShouldBeEmpty("give each an endpoint, or name the test that tries who may");
        TriedBy.Keys.Where(called.Contains).ShouldBeEmpty("these have endpoints now");
    }
}
