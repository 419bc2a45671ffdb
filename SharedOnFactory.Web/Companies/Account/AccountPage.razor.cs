using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Notifications;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

public sealed partial class AccountPage(IDbContextFactory<PortalDb> dbs, EditMyself edit, MailChannel channel)
{
    private Member _me = null!;
    private long _version;
    private MarketingAnswer _marketing = null!;
    private string _name = "";
    private string _phone = "";
    private string _email = "";
    private string _emailNow = "";
    private string _current = "";
    private string? _toConfirm;
    private Attempt? _attempt;

    [CascadingParameter]
    private Task<AuthenticationState>? SignedInNow { get; set; }

    private MailChannel Channel => channel;

    private bool AsksForPassword => _email.Trim() != _emailNow;

    private string Kinds => string.Join(" · ", new[]
    {
        Me.IsBuyer ? L["발주업체"].Value : null,
        Me.IsSupplier ? L["수주업체"].Value : null,
        Me.IsAdministrator ? L["관리자"].Value : null,
    }.Where(kind => kind is not null));

    protected override async Task LoadAsync()
    {
        if (_me is not null)
        {
            return; // What is being typed stays.
        }

        await using var db = await dbs.CreateDbContextAsync(Gone);
        _me = await db.Members.AsNoTracking().Where(m => m.Id == Me.MemberId).FoundAsync(Gone);
        (_version, _name, _phone, _email, _emailNow) = (_me.Version, _me.Name, PhoneNumber.Format(_me.Phone), _me.Email, _me.Email);
        var answered = await db.MarketingConsentAsync(Me.MemberId, Gone);
        _marketing = new(answered?.IsGiven ?? false, answered?.At, _me.Version);
    }

    private void Answered(MarketingAnswer answer) => (_marketing, _version) = (answer, answer.Version);

    private Task SaveAsync() => _attempt!.RunAsync(
        async () =>
        {
            var answer = await edit.RunAsync(new(Me.MemberId), new(_name, _phone, _email, _current), await OriginAsync(), _version);
            (_toConfirm, _version, _name, _phone) = (answer.EmailToConfirm, answer.Version, answer.Name, PhoneNumber.Format(answer.Phone));
            (_email, _emailNow, _current) = (answer.Email, answer.Email, "");
        },
        "저장했습니다.");

    private async Task<SignInOrigin> OriginAsync()
    {
        var session = SignedInNow is null ? null : (await SignedInNow).User.Session();
        await using var db = await dbs.CreateDbContextAsync(Gone);
        return await db.OriginOfAsync(session, Gone);
    }
}
