using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Tests.Parts;

public sealed class AttemptTests : BunitContext
{
    public AttemptTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddLocalization();
        Services.AddLogging();
        Services.AddScoped<NotificationService>();
        Services.AddScoped<DialogService>();
        Services.AddScoped<Unsaved>();
    }

    [Fact]
    public async Task A_broken_rule_is_said_beside_its_field()
    {
        var form = Form("deliveryDate");
        (await RunAsync(form, () => throw new RuleBroken(new("x", "납기일을 입력해 주십시오.", "deliveryDate")))).ShouldBeFalse();
        form.Find("#deliveryDate-error").TextContent.ShouldBe("납기일을 입력해 주십시오.");
        form.FindAll(".notice-bar").ShouldBeEmpty();
    }

    [Fact]
    public async Task Several_broken_rules_are_all_said()
    {
        var form = Form("deliveryDate");
        await RunAsync(form, () => throw RuleBroken.Together([new("x", "납기일을 입력해 주십시오.", "deliveryDate"), new("y", "도면을 첨부해 주십시오.", "drawing")]));
        form.Find("#deliveryDate-error").TextContent.ShouldBe("납기일을 입력해 주십시오.");
        form.Find(".notice-bar--bad").TextContent.ShouldContain("도면을 첨부해 주십시오.");
    }

    [Fact]
    public async Task A_problem_of_one_line_is_said_beside_the_lines()
    {
        var form = Form("items");
        await RunAsync(form, () => throw new RuleBroken(new("x", "수량은 0보다 커야 합니다.", "items[2].quantity")));
        form.Find("[id='items-error']").TextContent.ShouldBe("수량은 0보다 커야 합니다.");
    }

    [Fact]
    public async Task What_has_no_field_here_is_said_on_top()
    {
        var form = Form("deliveryDate");
        await RunAsync(form, () => throw new RuleBroken(new("x", "사유를 입력해 주십시오.", "reason")));
        form.Find(".notice-bar--bad[role=alert]").TextContent.ShouldContain("사유를 입력해 주십시오.");
        await RunAsync(form, () => throw new SomeoneWasFirst());
        form.Find(".notice-bar--bad").TextContent.ShouldContain("먼저 처리했습니다");
    }

    [Fact]
    public async Task A_defect_says_nothing_of_itself()
    {
        var form = Form("deliveryDate");
        await RunAsync(form, () => throw new InvalidOperationException("secret detail"));
        form.Markup.ShouldNotContain("secret");
        form.Find(".notice-bar--bad").TextContent.ShouldContain("처리하지 못했습니다");
    }

    [Fact]
    public async Task A_second_click_while_it_runs_does_nothing()
    {
        var form = Form("deliveryDate");
        var running = new TaskCompletionSource();
        var count = 0;
        var first = RunAsync(form, async () =>
        {
            count++;
            await running.Task;
        });
        form.Instance.Busy.ShouldBe("busy");
        (await RunAsync(form, () => Task.FromResult(count++))).ShouldBeFalse();
        running.SetResult();
        (await first).ShouldBeTrue();
        count.ShouldBe(1);
        form.Instance.Busy.ShouldBeEmpty();
    }

    [Fact]
    public async Task Success_takes_the_last_problem_away()
    {
        var form = Form("deliveryDate");
        await RunAsync(form, () => throw new NotAllowed());
        await RunAsync(form, () => Task.CompletedTask);
        form.FindAll(".notice-bar").ShouldBeEmpty();
    }

    private static Task<bool> RunAsync(IRenderedComponent<Attempt> form, Func<Task> act) =>
        form.InvokeAsync(() => form.Instance.RunAsync(act));

    private IRenderedComponent<Attempt> Form(string field) => Render<Attempt>(p => p.AddChildContent<FieldError>(f => f.Add(e => e.Field, field)));
}
