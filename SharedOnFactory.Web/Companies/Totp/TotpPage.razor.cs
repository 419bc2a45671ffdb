using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>Turns the second step on (QR, key, a code to prove it) and off. Without a circuit: what is shown once must not live on in one.</summary>
public sealed partial class TotpPage(EnableTotp enable, DisableTotp disable, RenewRecoveryCodes renew, IDbContextFactory<PortalDb> dbs, NavigationManager navigation, PlainForm form)
{
    private IReadOnlyList<string>? _codes;
    private TotpOffer? _offer;
    private int _codesLeft;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm]
    private Typed Input { get; set; } = null!;

    private Call Me => new(Http.User.Viewer()!.MemberId);

    protected override async Task OnInitializedAsync()
    {
        Input ??= new();
        await using var db = await dbs.CreateDbContextAsync(Http.RequestAborted);
        var user = await db.Users.AsNoTracking().FirstAsync(u => u.Id == Me.MemberId, Http.RequestAborted);
        _codesLeft = user.RecoveryCodesLeft;
        _offer = user.TwoFactorEnabled
            ? null
            : await enable.OfferAgainAsync(Me.MemberId, Input.Offer, Http.RequestAborted) ?? await enable.OfferAsync(Me.MemberId, Http.RequestAborted);
    }

    private Task EnableAsync() => TryAsync(async () => _codes = await enable.RunAsync(Me, Input.Offer, Input.Code, Http.RequestAborted));

    private Task ChangeAsync() => TryAsync(async () =>
    {
        if (Input.What == "renew")
        {
            _codes = await renew.RunAsync(Me, Input.Current, Http.Origin(), Http.RequestAborted);
            return;
        }

        await disable.RunAsync(Me, Input.Current, Http.Origin(), Http.RequestAborted);
        navigation.NavigateTo(Urls.Security);
    });

    private async Task TryAsync(Func<Task> act)
    {
        if (!await form.RunAsync(act, ["code", "current"]) && form.Broken is not null)
        {
            navigation.NavigateTo(Urls.Totp); // Done meanwhile in another window.
        }
    }

    private sealed class Typed
    {
        public string Offer { get; set => field = value ?? ""; } = "";
        public string Code { get; set => field = value ?? ""; } = "";
        public string Current { get; set => field = value ?? ""; } = "";
        public string What { get; set => field = value ?? ""; } = "";
    }
}
