namespace SharedOnFactory.Web.Data.Demo;

/// <summary>An account of the demo world that signs in with one click. There are none outside the demo.</summary>
public sealed record DemoAccount(string CompanyCode, string MemberId, string Label)
{
    public string Key => Credential.NameOf(CompanyCode, MemberId);
}
