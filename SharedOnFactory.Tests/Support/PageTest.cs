using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Support;

/// <summary>Pages on the real portal, without a browser: what they inject is the portal's own.</summary>
public abstract class PageTest : BunitContext, IClassFixture<Portal>
{
    protected PageTest(Portal portal)
    {
        Portal = portal;
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddLocalization();
        Services.AddRadzenComponents();
        Services.AddScoped<Web.Parts.Unsaved>();
        Services.AddFallbackServiceProvider(portal.Services);
    }

    protected Portal Portal { get; }

    /// <param name="who">For instance <c>B0001/kim</c>.</param>
    /// <param name="number">The page's own parameter, where it has one.</param>
    protected async Task<IRenderedComponent<CascadingValue<Task<AuthenticationState>>>> OpenAsync<TPage>(string who, string? number = null) where TPage : IComponent
    {
        await using var db = Portal.Db();
        var me = (await db.SignedInAsync((await Portal.ViewerAsync(who)).MemberId, CancellationToken.None))!;
        return Render<CascadingValue<Task<AuthenticationState>>>(p => p
            .Add(v => v.Value, Task.FromResult(new AuthenticationState(new(me.ToIdentity("test")))))
            .AddChildContent<TPage>(page => page.TryAdd("Number", number)));
    }
}
