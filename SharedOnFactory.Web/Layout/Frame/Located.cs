using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Diagnostics;

namespace SharedOnFactory.Web.Layout;

/// <summary>A part of the frame that names the page around it, and follows when that page changes without the frame being drawn anew.</summary>
public abstract class Located : ComponentBase, IDisposable
{
    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    /// <summary>The address the visitor sees; a page that is shown instead of another one has an address nobody should meet.</summary>
    protected string Here => Http?.Features.Get<IStatusCodeReExecuteFeature>() is { } shown
        ? $"{shown.OriginalPath}{shown.OriginalQueryString}"
        : $"/{Navigation.ToBaseRelativePath(Navigation.Uri)}".Split('#')[0];

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized() => Navigation.LocationChanged += Follow;

    protected virtual void Dispose(bool disposing) => Navigation.LocationChanged -= Follow;

    private void Follow(object? sender, LocationChangedEventArgs moved) => _ = InvokeAsync(StateHasChanged);
}
