namespace SharedOnFactory.Web.Notifications;

public static class NotificationSetup
{
    public static void AddNotifications(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<MailSettings>().BindConfiguration("Mail").Validate(
            mail => !mail.IsOn || System.Net.Mail.MailAddress.TryCreate(mail.From, out _),
            "Mail:From must be an e-mail address where Mail:Host is set.").ValidateOnStart();
        builder.Services.AddSingleton<MailChannel>();
        builder.Services.AddSingleton<PortalAddress>();
    }
}
