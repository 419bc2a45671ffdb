using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Parts;

/// <summary>
/// A page for a signed-in member. <see cref="LoadAsync"/> runs whenever the parameters are set and before anything is rendered, so the
/// markup never meets data that is not there yet. What the member may not see is a 404.
/// </summary>
public abstract class ViewerPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private Task _loading = Task.CompletedTask;
    private bool _isStale;
    private bool _isDisposed;

    [CascadingParameter]
    private Task<AuthenticationState>? SignInState { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <summary>Who is looking. Acts read the member afresh by <see cref="Viewer.MemberId"/>.</summary>
    protected Viewer Me => Who.Viewer;

    protected SignedIn Who { get; private set; } = null!;

    /// <summary>Cancelled when the page is left.</summary>
    protected CancellationToken Gone { get; }

    protected ViewerPage() => Gone = _gone.Token;

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        var who = SignInState is null ? null : (await SignInState).User.SignedIn();
        if (who is null)
        {
            return; // The sign-in has just ended; the layout leaves the page.
        }

        Who = who;
        if (await LoadFreshAsync())
        {
            await base.SetParametersAsync(ParameterView.Empty);
        }
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Reads what the page shows. May throw <see cref="NotFoundHere"/>.</summary>
    protected virtual Task LoadAsync() => Task.CompletedTask;

    /// <summary>Loads again and renders; calls that come while it loads become one more load.</summary>
    protected async Task ReloadAsync()
    {
        if (!_isDisposed && await LoadFreshAsync())
        {
            StateHasChanged();
        }
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            _gone.Cancel();
            _gone.Dispose();
        }
    }

    private protected virtual void OnLoading()
    {
    }

    private async Task<bool> LoadFreshAsync()
    {
        _isStale = true;
        if (_loading.IsCompleted)
        {
            _loading = LoadUntilFreshAsync();
        }

        try
        {
            await _loading;
            return !_isDisposed;
        }
        catch (NotFoundHere)
        {
            // Only after the first rendering: the layout's forms would be asked after while it is being taken away, and the answer be 500.
            await Task.Yield();
            Navigation.NotFound();
            return false;
        }
        catch (OperationCanceledException) when (_isDisposed)
        {
            return false;
        }
    }

    private async Task LoadUntilFreshAsync()
    {
        while (_isStale)
        {
            _isStale = false;
            OnLoading();
            await LoadAsync();
        }
    }
}
