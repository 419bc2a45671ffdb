using System.Globalization;

namespace SharedOnFactory.Web.Parts;

/// <summary>Every address of the portal. Steps link to each other through here and nowhere else.</summary>
public static class Urls
{
    public const string Front = "/";
    public const string SignIn = "/sign-in";
    public const string Join = "/join";
    public const string JoinCompany = "/join/company";
    public const string JoinPerson = "/join/person";
    public const string JoinCertificate = "/join/certificate";
    public const string JoinConsents = "/join/consents";
    public const string JoinReview = "/join/review";
    public const string JoinDone = "/join/done";
    public const string JoinStatus = "/join/status";
    public const string JoinMember = "/join/member";
    public const string People = "/company/people";
    public const string SignOut = "/sign-out";
    public const string Account = "/account";
    public const string Password = "/account/password";
    public const string Security = "/account/security";
    public const string Totp = "/account/totp";
    public const string Passkeys = "/account/passkeys";
    public const string Sessions = "/account/sessions";
    public const string MyData = "/account/data.json";
    public const string ConfirmEmail = "/account/email";
    public const string ForgottenPassword = "/password/forgotten";
    public const string ResetPassword = "/password/reset";
    public const string PasskeySignIn = "/sign-in/passkey";
    public const string SignInCode = "/sign-in/code";
    public const string Preferences = "/preferences";
    public const string Profile = "/company/profile";
    public const string Desk = "/desk";
    public const string OpenBids = "/open";
    public const string Notices = "/notices";
    public const string NewNotice = "/notices/new";
    public const string Quotations = "/quotations";
    public const string Orders = "/orders";
    public const string Deals = "/deals";
    public const string Admin = "/admin";
    public const string AdminCompanies = "/admin/companies";
    public const string AdminMembers = "/admin/members";
    public const string AdminCompaniesSheet = "/admin/companies.xlsx";
    public const string AdminMembersSheet = "/admin/members.xlsx";
    public const string AdminMails = "/admin/mails";
    public const string AdminAudit = "/admin/audit";
    public const string AdminAuditSheet = "/admin/audit.xlsx";
    public const string Help = "/help";
    public const string HelpQuestions = "/help/questions";
    public const string AskHelp = "/help/questions/new";
    public const string Guides = "/help/guides";
    public const string Announcements = "/announcements";
    public const string TermsOfUse = "/terms";
    public const string Privacy = "/privacy";
    public const string Contact = "/contact";
    public const string SiteMap = "/site-map";
    public const string AdminHelp = "/admin/help";

    public static string Faq(string slug) => $"{Help}#{slug}";

    public static string Guide(string name) => $"{Guides}/{name}";

    public static string HelpQuestion(Guid id) => string.Create(CultureInfo.InvariantCulture, $"{HelpQuestions}/{id}");

    public static string Announcement(Guid id) => string.Create(CultureInfo.InvariantCulture, $"{Announcements}/{id}");

    /// <param name="part">faq, announcements, terms or questions.</param>
    public static string AdminHelpPart(string part) => $"{AdminHelp}/{part}";

    public static string Company(string code) => $"/companies/{code}";

    public static string Deal(string number) => $"/deals/{number}";

    public static string Notice(string number) => $"/notices/{number}";

    public static string NoticeEdit(string number) => $"/notices/{number}/edit";

    public static string Board(string notice) => $"/notices/{notice}/board";

    public static string Quote(string notice) => $"/notices/{notice}/quote";

    public static string Quotation(string number) => $"/quotations/{number}";

    public static string Order(string number) => $"/orders/{number}";

    public static string Production(string order) => $"/orders/{order}/production";

    public static string Deliveries(string order) => $"/orders/{order}/deliveries";

    public static string Inspection(string order) => $"/orders/{order}/inspection";

    public static string File(Guid id) => string.Create(CultureInfo.InvariantCulture, $"/files/{id}");

    public static string AdminCompany(string code) => $"{AdminCompanies}/{code}";

    public static string Invitation(string token) => $"{JoinMember}?invitation={token}";

    public static string SignInTo(string returnUrl) => $"{SignIn}?returnUrl={Uri.EscapeDataString(returnUrl)}";

    public static string SignInCodeTo(string returnUrl) => $"{SignInCode}?returnUrl={Uri.EscapeDataString(returnUrl)}";

    /// <summary>The address when it stays on this portal, otherwise <paramref name="instead"/>: no open redirect.</summary>
    public static string Local(string? url, string instead) =>
        url is ['/', ..] && !(url.Length > 1 && url[1] is '/' or '\\') && !url.Any(char.IsControl) ? Ascii(url) : instead;

    /// <summary>As it may stand in a header.</summary>
    private static string Ascii(string url) => string.Concat(url.EnumerateRunes().Select(r => r.IsAscii && r.Value != ' ' ? r.ToString() : Uri.EscapeDataString(r.ToString())));
}
