using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Companies.Join;

/// <summary>A portal that lets an address try only a few times a minute.</summary>
public sealed class PatientPortal : Portal
{
    protected override IEnumerable<(string Key, string Value)> Settings => [("SignIn:TriesPerMinute", "3")];
}

public sealed class RateLimitTests(PatientPortal portal) : IClassFixture<PatientPortal>
{
    [Fact]
    public async Task Strangers_are_slowed_down()
    {
        using var stranger = Applicant.Client(portal);
        for (var i = 0; i < 3; i++)
        {
            (await stranger.PostAsync("/join/status", new { number = "J20200101-0001", email = "a@b.kr" })).Is(404);
        }

        foreach (var path in new[] { "/join/status", "/companies", "/companies/S0001/members", "/companies/S0001/certificate" })
        {
            (await stranger.PostAsync(path, new { })).Is(429);
        }
    }
}
