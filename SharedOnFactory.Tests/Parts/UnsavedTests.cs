using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Tests.Parts;

/// <summary>Nothing typed is lost in silence: whoever leaves a form before it is saved is asked once.</summary>
public sealed class UnsavedTests : BunitContext
{
    private readonly List<string?> _asked = [];
    private readonly BunitNavigationManager _navigation;
    private bool _leaves;
    private bool _answers = true;

    public UnsavedTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddLocalization();
        Services.AddLogging();
        Services.AddScoped<NotificationService>();
        Services.AddScoped<DialogService>();
        Services.AddScoped<Unsaved>();
        _navigation = Services.GetRequiredService<BunitNavigationManager>();
        var dialogs = Services.GetRequiredService<DialogService>();
        dialogs.OnOpen += (title, _, _, _) =>
        {
            _asked.Add(title);
            if (_answers)
            {
                dialogs.Close(_leaves);
            }
        };
    }

    [Fact]
    public void Leaving_with_something_typed_is_asked_and_stays()
    {
        var form = Form();
        form.Find("input").Input("우리 회사는");
        _navigation.NavigateTo("/desk");
        _asked.ShouldHaveSingleItem();
        _navigation.Uri.ShouldEndWith("/");
        _navigation.History.First().State.ShouldBe(NavigationState.Prevented);
    }

    [Fact]
    public void Who_says_so_leaves_and_is_not_asked_again()
    {
        _leaves = true;
        var form = Form();
        form.Find("input").Input("우리 회사는");
        _navigation.NavigateTo("/desk");
        _navigation.NavigateTo("/orders");
        _asked.ShouldHaveSingleItem();
        _navigation.Uri.ShouldEndWith("/orders");
    }

    [Fact]
    public async Task What_is_saved_may_be_left_even_while_it_is_being_saved()
    {
        var form = Form();
        await form.Find("input").InputAsync(new() { Value = "우리 회사는" });
        await RunAsync(form, () => _navigation.NavigateTo("/companies/S0001"));
        _navigation.Uri.ShouldEndWith("/companies/S0001");
        _navigation.NavigateTo("/desk");
        _asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_refused_is_still_typed()
    {
        var form = Form();
        await form.Find("input").InputAsync(new() { Value = "우리 회사는" });
        await RunAsync(form, () => throw new NotAllowedHere());
        _navigation.NavigateTo("/desk");
        _asked.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_tick_or_a_form_nobody_typed_in_is_left_unasked()
    {
        var form = Form();
        form.Find("input").Input(true);
        _navigation.NavigateTo("/desk");
        _asked.ShouldBeEmpty();
        _navigation.Uri.ShouldEndWith("/desk");
    }

    [Fact]
    public async Task Two_forms_of_a_page_ask_once()
    {
        _answers = false;
        var (first, last) = (Form(), Form());
        await first.Find("input").InputAsync(new() { Value = "우리 회사는" });
        await last.Find("input").InputAsync(new() { Value = "납기는" });

        _navigation.NavigateTo("/desk");
        await last.InvokeAsync(() => Services.GetRequiredService<DialogService>().Close(true));
        await Soon.IsAsync(() => Task.FromResult(_navigation.Uri), uri => uri.EndsWith("/desk", StringComparison.Ordinal));
        _asked.ShouldHaveSingleItem();
    }

    private static Task<bool> RunAsync(IRenderedComponent<Attempt> form, Action act) => form.InvokeAsync(() => form.Instance.RunAsync(() =>
    {
        act();
        return Task.CompletedTask;
    }));

    private IRenderedComponent<Attempt> Form() => Render<Attempt>(p => p.AddChildContent("<input>"));

    private sealed class NotAllowedHere : Exception;
}
