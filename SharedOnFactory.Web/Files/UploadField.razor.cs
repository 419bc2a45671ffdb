using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Options;
using Microsoft.JSInterop;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Files;

/// <summary>Takes files for one document. They travel over HTTP, not through the circuit, so that a large drawing does not stop the page.</summary>
public sealed partial class UploadField(IJSRuntime js, AntiforgeryStateProvider antiforgery, IOptions<StorageSettings> storage) : IDisposable
{
    private readonly long _maxBytes = storage.Value.MaxFileSize;
    private DotNetObjectReference<UploadField>? _self;
    private ElementReference _input;
    private int? _percent;
    private string? _refusal;

    /// <summary>notices, quotations or orders.</summary>
    [Parameter, EditorRequired]
    public string Owner { get; set; } = "";

    /// <summary>The number of the document the files hang on.</summary>
    [Parameter, EditorRequired]
    public string Number { get; set; } = "";

    /// <summary>As it travels: drawing, specification, quotation …; also the field a rule names when the file is missing.</summary>
    [Parameter, EditorRequired]
    public string Kind { get; set; } = "";

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter]
    public string? Hint { get; set; }

    [Parameter]
    public bool Multiple { get; set; }

    [Parameter]
    public EventCallback Uploaded { get; set; }

    public void Dispose() => _self?.Dispose();

    [JSInvokable]
    public void OnProgress(int percent)
    {
        _percent = percent;
        StateHasChanged();
    }

    [JSInvokable]
    public async Task OnDone(string answer)
    {
        _percent = null;
        StateHasChanged();
        await Uploaded.InvokeAsync();
    }

    [JSInvokable]
    public void OnFailed(string sentence)
    {
        (_percent, _refusal) = (null, sentence);
        StateHasChanged();
    }

    private async Task SendAsync()
    {
        (_percent, _refusal) = (0, null);
        _self ??= DotNetObjectReference.Create(this);
        await js.InvokeVoidAsync("portal.upload", _input, $"/files/{Owner}/{Number}", antiforgery.GetAntiforgeryToken()?.Value, new { kind = Kind }, _self);
    }

    private async Task CancelAsync() => await js.InvokeVoidAsync("portal.cancelUpload", _input);
}
