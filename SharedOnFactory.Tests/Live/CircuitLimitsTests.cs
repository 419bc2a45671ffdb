using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.Extensions.DependencyInjection;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Layout;

namespace SharedOnFactory.Tests.Live;

public sealed class TightPortal : Portal
{
    protected override IEnumerable<(string Key, string Value)> Settings => [("Limits:CircuitsPerMember", "2"), ("Limits:Circuits", "3")];
}

public sealed class CircuitLimitsTests(TightPortal portal) : IClassFixture<TightPortal>
{
    [Fact]
    public async Task A_member_and_all_together_have_so_many_pages_open_and_a_closed_one_makes_room()
    {
        using var first = await OpenAsync(Cast.Buyer);
        var second = await OpenAsync(Cast.Buyer);
        await Should.ThrowAsync<InvalidOperationException>(() => OpenAsync(Cast.Buyer));

        using var others = await OpenAsync(Cast.Supplier);
        await Should.ThrowAsync<InvalidOperationException>(() => OpenAsync(Cast.Rival));

        second.Dispose();
        using var anew = await OpenAsync(Cast.Rival);
    }

    [Fact]
    public async Task Every_page_takes_such_a_place()
    {
        await using var circuit = portal.Services.CreateAsyncScope();
        circuit.ServiceProvider.GetServices<CircuitHandler>().ShouldContain(handler => handler is CircuitPlace);
    }

    private async Task<CircuitPlace> OpenAsync(string who)
    {
        await using var db = portal.Db();
        var me = (await db.SignedInAsync((await portal.ViewerAsync(who)).MemberId, CancellationToken.None))!;
        var place = new CircuitPlace(portal.Get<CircuitLimits>(), new Known(me));
        await place.OnCircuitOpenedAsync(null!, CancellationToken.None);
        return place;
    }

    private sealed class Known(SignedIn me) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(new(me.ToIdentity("test"))));
    }
}
