using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace SharedOnFactory.Web.Layout;

/// <summary>The address the visitor sees. A page that is shown instead of another one has an address of its own, which nobody should meet.</summary>
public static class Here
{
    public static string Of(NavigationManager navigation, HttpContext? http) => http?.Features.Get<IStatusCodeReExecuteFeature>() is { } shown
        ? $"{shown.OriginalPath}{shown.OriginalQueryString}"
        : $"/{navigation.ToBaseRelativePath(navigation.Uri)}".Split('#')[0];
}
