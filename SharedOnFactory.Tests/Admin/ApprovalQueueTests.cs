using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Admin;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Admin;

/// <summary>The list an administrator works through, while colleagues work through the same.</summary>
public sealed class ApprovalQueueTests : BunitContext
{
    private readonly List<string> _decided = [];
    private readonly Dictionary<string, Exception> _refused = new(StringComparer.Ordinal);
    private readonly IRenderedComponent<ApprovalQueue<Thing>> _queue;

    public ApprovalQueueTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddLocalization();
        Services.AddRadzenComponents();
        Services.AddScoped<Web.Parts.Unsaved>();
        _queue = Render<ApprovalQueue<Thing>>(p => p
            .Add(q => q.Items, Things("one", "two", "three"))
            .Add(q => q.Label, "things")
            .Add(q => q.Row, thing => thing.Name)
            .Add(q => q.Evidence, thing => $"evidence of {thing.Name}")
            .Add(q => q.Empty, "all done")
            .Add(q => q.Question, thing => $"approve {thing.Name}?")
            .Add(q => q.Approve, thing => DecideAsync(thing, "approved"))
            .Add(q => q.Return, (thing, reason) => DecideAsync(thing, $"returned: {reason}")));
    }

    [Fact]
    public async Task Only_the_opened_one_shows_its_evidence()
    {
        _queue.Markup.ShouldNotContain("evidence of");
        await OpenAsync("two");
        _queue.Find("article").TextContent.ShouldContain("evidence of two");
        _queue.FindAll("article").Count.ShouldBe(1);

        await OpenAsync("two"); // the second time closes it
        _queue.FindAll("article").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_returned_takes_its_reason_along_and_the_next_one_is_opened()
    {
        await TypeAsync("one", "단가가 다릅니다");
        await _queue.Find(".btn--danger").ClickAsync(new());

        _decided.ShouldBe(["one returned: 단가가 다릅니다"]);
        _queue.FindAll(".queue-row").Count.ShouldBe(2);
        _queue.Find("article").TextContent.ShouldContain("evidence of two");
        _queue.FindAll("textarea").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reason_is_still_there_when_one_comes_back_to_it()
    {
        await TypeAsync("one", "단가가 다릅니다");
        await OpenAsync("two");
        _queue.FindAll("textarea").ShouldBeEmpty();
        await OpenAsync("one");
        _queue.Find("textarea").GetAttribute("value").ShouldBe("단가가 다릅니다");
    }

    [Fact]
    public async Task A_refused_return_says_why_beside_the_reason_and_keeps_it()
    {
        _refused["one"] = new Domain.Kernel.RuleBroken(CompanyRules.HasAReason);
        await TypeAsync("one", " ");
        await _queue.Find(".btn--danger").ClickAsync(new());
        _queue.Find(".field-error").TextContent.ShouldBe("사유를 입력해 주십시오.");
        _queue.FindAll(".queue-row").Count.ShouldBe(3);
    }

    [Fact]
    public async Task What_a_colleague_decides_first_leaves_and_the_typed_reason_is_shown_once_more()
    {
        await TypeAsync("two", "등록증이 흐립니다");
        Refresh("one", "three");

        _queue.FindAll("article").ShouldBeEmpty();
        var news = _queue.Find("[role=alert]").TextContent;
        news.ShouldContain("two");
        news.ShouldContain("먼저 처리했습니다");
        news.ShouldContain("등록증이 흐립니다");
        await _queue.Find("[role=alert] button").ClickAsync(new());
        _queue.FindAll("[role=alert]").ShouldBeEmpty();
    }

    [Fact]
    public void What_nobody_was_looking_at_leaves_without_a_word()
    {
        Refresh("one");
        _queue.FindAll(".queue-row").Count.ShouldBe(1);
        _queue.FindAll("[role=alert]").ShouldBeEmpty();
        Refresh();
        _queue.Markup.ShouldContain("all done");
    }

    [Fact]
    public async Task Approving_many_tells_what_went_through_and_what_did_not_and_why()
    {
        _refused["two"] = new SomeoneWasFirst();
        await _queue.Find(".queue-head input").ChangeAsync(new() { Value = true });
        var dialogs = Services.GetRequiredService<DialogService>();
        dialogs.OnOpen += (_, _, _, _) => dialogs.Close(true);
        await _queue.Find(".queue-head .btn--primary").ClickAsync(new());

        await _queue.WaitForAssertionAsync(() => _decided.ShouldBe(["one approved", "three approved"]));
        _queue.Find("[role=status]").TextContent.ShouldContain("one (one), three (three)");
        _queue.Find("[role=alert]").TextContent.ShouldContain("two (two) — 그사이 다른 사람이 먼저 처리했습니다.");
        _queue.FindAll(".queue-row").Count.ShouldBe(1);
    }

    [Fact]
    public void What_comes_back_after_it_was_decided_is_there_again()
    {
        _queue.Render(p => p.Add(q => q.Items, [new Thing("one", 1)]));
        _queue.Find("[data-queue-return]").Click();
        _queue.Find("textarea").Input("다시 내 주십시오");
        _queue.Find(".btn--danger").Click();
        _queue.Markup.ShouldContain("all done");

        _queue.Render(p => p.Add(q => q.Items, [new Thing("one", 3)]));
        _queue.FindAll(".queue-row").Count.ShouldBe(1);
    }

    private static IReadOnlyList<Thing> Things(params string[] names) => [.. names.Select(name => new Thing(name, 1))];

    private void Refresh(params string[] left) => _queue.Render(p => p.Add(q => q.Items, Things(left)));

    private IElement Row(string name) => _queue.FindAll(".queue-row").Single(row => row.TextContent.Contains(name, StringComparison.Ordinal));

    private Task OpenAsync(string name) => Row(name).QuerySelector("[data-queue-open]")!.ClickAsync(new());

    private async Task TypeAsync(string name, string reason)
    {
        await Row(name).QuerySelector("[data-queue-return]")!.ClickAsync(new());
        await _queue.Find("textarea").InputAsync(new() { Value = reason });
    }

    private Task DecideAsync(Thing thing, string what)
    {
        if (_refused.TryGetValue(thing.Key, out var problem))
        {
            throw problem;
        }

        _decided.Add($"{thing.Key} {what}");
        return Task.CompletedTask;
    }

    public sealed record Thing(string Key, long Version) : Waiting(Key, Version, Key);
}
