using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>The steps of joining as a company, in their order.</summary>
public enum JoinStep
{
    Kind,
    Company,
    Person,
    Certificate,
    Consents,
    Review,
}

/// <summary>
/// One page of the guided application: a plain form without a circuit. What was typed is kept in the draft even when it is wrong, so that
/// nothing is lost; a step is entered only when those before it are complete.
/// </summary>
public abstract class JoinPage : ComponentBase
{
    private const string Cookie = "SharedOnFactory.Join";

    [CascadingParameter]
    protected HttpContext Http { get; set; } = null!;

    [Inject]
    protected IDbContextFactory<PortalDb> Dbs { get; set; } = null!;

    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    [Inject]
    protected TimeProvider Clock { get; set; } = null!;

    [Inject]
    protected PlainForm Form { get; set; } = null!;

    [Inject]
    private DraftEnvelope Envelope { get; set; } = null!;

    [Inject]
    private KeepDraft Keep { get; set; } = null!;

    protected abstract JoinStep Step { get; }

    protected DraftContent Draft { get; private set; } = new();

    protected string? Token { get; private set; }

    /// <summary>The application number, once it was sent.</summary>
    protected string? SentAs { get; private set; }

    /// <summary>A draft was begun before and found again.</summary>
    protected bool IsGoingOn => Token is not null && SentAs is null;

    /// <summary>The steps before this one are complete. A posted form runs its handler even where the page leads elsewhere.</summary>
    protected bool IsReached => FirstOpen() >= Step;

    protected DateOnly Today => BusinessCalendar.DayOf(Clock.GetUtcNow());

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        if (SentAs is not null && Step != JoinStep.Kind)
        {
            Navigation.NavigateTo(Urls.JoinDone);
        }
        else if (!IsReached)
        {
            Navigation.NavigateTo(JoinSteps.UrlOf(FirstOpen()));
        }
    }

    protected string? ErrorOf(string field) => Form.ErrorOf(field);

    /// <summary>Keeps what was typed, then shows what is wrong with it or goes on.</summary>
    protected Task KeepAsync(Action<Problems> check) => Form.RunAsync(async () =>
    {
        await SaveAsync();
        if (Http.Request.Form.ContainsKey("leaving"))
        {
            return; // nobody is there any more to be told what is wrong
        }

        var problems = new Problems();
        check(problems);
        problems.ThrowIfAny();
        Navigation.NavigateTo(JoinSteps.UrlOf(Step + 1));
    });

    protected Task SaveAsync(bool reopen = false)
    {
        Token ??= JoinTokens.New();
        Http.Response.Cookies.Append(Cookie, Token, new()
        {
            HttpOnly = true,
            Secure = Http.Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            Path = Urls.Join,
            MaxAge = JoinDraft.Lifetime,
            IsEssential = true,
        });
        return Keep.RunAsync(Token, Draft, reopen, Http.RequestAborted);
    }

    protected void DropCookie()
    {
        Http.Response.Cookies.Delete(Cookie, new() { Path = Urls.Join });
        (Token, SentAs, Draft) = (null, null, new());
    }

    /// <summary>The first step that is not complete yet.</summary>
    protected JoinStep FirstOpen()
    {
        (JoinStep Step, Action<Problems> Check)[] steps =
        [
            (JoinStep.Kind, Draft.Company.CheckKind),
            (JoinStep.Company, p => Draft.Company.Read(p, Today)),
            (JoinStep.Person, p => p.Require(Draft.PasswordHash is not null && Draft.Person.Read(p, Draft.Company.IsOverseas) is not null, "password", "")),
            (JoinStep.Certificate, p => p.Require(Draft.Certificate is not null, "file", "")),
            (JoinStep.Consents, p => Draft.Consents.Check(p)),
        ];
        return steps.Where(s => !IsRight(s.Check)).Select(s => s.Step).FirstOrDefault(JoinStep.Review);
    }

    private static bool IsRight(Action<Problems> check)
    {
        var problems = new Problems();
        check(problems);
        return !problems.Any;
    }

    private async Task LoadAsync()
    {
        if (Http.Request.Cookies[Cookie] is not { Length: > 0 and < 100 } token)
        {
            return;
        }

        var (hash, now) = (JoinTokens.HashOf(token), Clock.GetUtcNow());
        await using var db = await Dbs.CreateDbContextAsync(Http.RequestAborted);
        var draft = await db.JoinDrafts.AsNoTracking().FirstOrDefaultAsync(d => d.TokenHash == hash && d.ExpiresAt > now, Http.RequestAborted);
        if (draft is not null && Envelope.Open(draft.Content) is { } content)
        {
            (Token, Draft, SentAs) = (token, content, draft.SentAs);
        }
    }
}
