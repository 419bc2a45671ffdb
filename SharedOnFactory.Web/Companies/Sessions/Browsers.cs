namespace SharedOnFactory.Web.Companies;

/// <summary>A browser's own description cut down to what its owner recognises: "Chrome · Windows".</summary>
public static class Browsers
{
    private const int MaxLength = 60;

    private static readonly (string Sign, string Name)[] Programs =
    [
        ("KAKAOTALK", "KakaoTalk"), ("Whale/", "Whale"), ("SamsungBrowser/", "Samsung Internet"), ("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    public static string Summary(string userAgent)
    {
        var program = Name(Programs, userAgent);
        var system = Name(Systems, userAgent);
        return (program, system) switch
        {
            (not null, not null) => $"{program} · {system}",
            (not null, null) => program,
            (null, not null) => system,
            _ => Plain(userAgent),
        };
    }

    private static string? Name((string Sign, string Name)[] table, string userAgent) =>
        table.Where(entry => userAgent.Contains(entry.Sign, StringComparison.Ordinal)).Select(entry => entry.Name).FirstOrDefault();

    /// <summary>A program names itself; it may write anything there.</summary>
    private static string Plain(string userAgent)
    {
        var word = new string([.. userAgent.TakeWhile(c => c is > ' ' and < '\u007f')]);
        return word.Length > MaxLength ? word[..MaxLength] : word;
    }
}
