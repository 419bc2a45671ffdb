using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Live;

namespace SharedOnFactory.Tests.Live;

/// <summary>A live page watches while it is shown, follows what it shows, and leaves nothing behind.</summary>
public sealed class LivePageTests : BunitContext
{
    private readonly LiveFeed _live = new(TimeProvider.System, NullLogger<LiveFeed>.Instance);

    public LivePageTests()
    {
        Services.AddSingleton(_live);
        Services.AddSingleton<Snapshots>();
        Services.AddLogging();
        var who = new SignedIn(Some.ViewerOf(Some.Buyer, buys: true), "한빛로보틱스", "김담당");
        RenderTree.Add<CascadingValue<Task<AuthenticationState>>>(p => p.Add(v => v.Value, Task.FromResult(new AuthenticationState(new(who.ToIdentity("test"))))));
    }

    [Fact]
    public void A_page_is_loaded_before_it_is_shown_for_the_first_time()
    {
        var page = Open("one");
        page.Instance.Shown.ShouldAllBe(text => text.StartsWith("한빛로보틱스 one", StringComparison.Ordinal));
        page.Instance.Shown.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_change_of_its_board_loads_the_page_again()
    {
        var page = Open("one");
        var before = page.Instance.Loads;
        _live.Bump("one");
        await page.WaitForAssertionAsync(() => page.Instance.Loads.ShouldBe(before + 1));
        page.Markup.ShouldContain($"load {before + 1}");
    }

    [Fact]
    public async Task A_burst_of_changes_is_loaded_a_few_times_not_every_time()
    {
        var page = Open("one");
        for (var i = 0; i < 200; i++)
        {
            _live.Bump("one");
        }

        await Task.Delay(LiveFeed.Frame * 4);
        page.Instance.Loads.ShouldBeInRange(2, 5);
    }

    [Fact]
    public void Another_board_moves_the_subscription()
    {
        var page = Open("one");
        page.Render(p => p.Add(w => w.Board, "two"));
        page.WaitForAssertion(() => page.Markup.ShouldContain("two"));
        _live.WatcherCount.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_watches_once_the_page_is_left()
    {
        var page = Open("one");
        var watching = page.Instance;
        _live.WatcherCount.ShouldBe(1);
        await DisposeComponentsAsync();
        _live.WatcherCount.ShouldBe(0);
        var loads = watching.Loads;
        _live.Bump("one");
        await Task.Delay(LiveFeed.Frame * 2);
        watching.Loads.ShouldBe(loads);
    }

    [Fact]
    public async Task What_may_not_be_seen_is_not_found()
    {
        var asked = false;
        Services.GetRequiredService<NavigationManager>().OnNotFound += (_, _) => asked = true;
        Render<Watching>(p => p.Add(w => w.Board, "hidden"));
        await Soon.IsAsync(() => Task.FromResult(asked), isAsked => isAsked); // nothing is ever rendered that could be waited for
        _live.WatcherCount.ShouldBe(0);
    }

    private IRenderedComponent<Watching> Open(string board)
    {
        var page = Render<Watching>(p => p.Add(w => w.Board, board));
        page.WaitForAssertion(() => page.Markup.ShouldContain(board));
        return page;
    }

    private sealed class Watching : LivePage
    {
        [Parameter]
        public string Board { get; set; } = "";

        public int Loads { get; private set; }

        public List<string> Shown { get; } = [];

        protected override IEnumerable<string> Boards => [Board];

        protected override async Task LoadAsync()
        {
            await Task.Yield();
            Loads++;
            if (Board == "hidden")
            {
                throw new NotFoundHere();
            }
        }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            Shown.Add($"{Who.CompanyName} {Board} load {Loads}");
            builder.AddContent(0, Shown[^1]);
        }
    }
}
