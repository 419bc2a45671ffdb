using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Trust;

namespace SharedOnFactory.Tests.Trust;

public sealed class RelatedTests
{
    private static readonly CompanyProfile Shop = Profile("남동정공", "220-81-62517", "이가공") with { CorporateNumber = "1301110006246", BankAccount = "110-123-456789" };

    [Fact]
    public void Strangers_are_not_related_even_where_both_left_a_field_empty()
    {
        Of(Shop).IsRelatedTo(Of(Profile("한빛정밀기계", "120-81-47521", "김구매"))).ShouldBeFalse();
        Of(Profile("가", null, "")).IsRelatedTo(Of(Profile("나", null, ""))).ShouldBeFalse();
    }

    [Fact]
    public void One_representative_number_or_bank_account_makes_two_companies_one()
    {
        foreach (var other in new[]
        {
            Profile("한빛정밀기계", "120-81-47521", "이 가공"),
            Profile("한빛정밀기계", "120-81-47521", "김구매, 이가공"),
            Profile("한빛정밀기계", "120-81-47521", "김구매") with { CorporateNumber = "1301110006246" },
            Profile("한빛정밀기계", "120-81-47521", "김구매") with { BankAccount = "110123456789" },
            Profile("남동정공 2공장", "220-81-62517", "김구매"),
        })
        {
            Of(Shop).IsRelatedTo(Of(other)).ShouldBeTrue(other.ToString());
            Of(other).IsRelatedTo(Of(Shop)).ShouldBeTrue(other.ToString());
        }
    }

    [Fact]
    public void A_foreign_number_is_the_same_only_in_the_same_country()
    {
        var abroad = Profile("Harbour", null, "Koh") with { Country = "SG", ForeignNumber = "12345" };
        Of(abroad).IsRelatedTo(Of(Profile("Harbor", null, "Lim") with { Country = "SG", ForeignNumber = "12345" })).ShouldBeTrue();
        Of(abroad).IsRelatedTo(Of(Profile("Hafen", null, "Meyer") with { Country = "DE", ForeignNumber = "12345" })).ShouldBeFalse();
    }

    [Theory]
    [InlineData(CreditGrade.Aaa, CreditBand.A)]
    [InlineData(CreditGrade.Aa, CreditBand.A)]
    [InlineData(CreditGrade.A, CreditBand.A)]
    [InlineData(CreditGrade.Bbb, CreditBand.Bbb)]
    [InlineData(CreditGrade.Bb, CreditBand.Bb)]
    [InlineData(CreditGrade.B, CreditBand.B)]
    [InlineData(CreditGrade.CccOrBelow, CreditBand.CccOrBelow)]
    public void A_declared_grade_counts_by_its_band_and_only_with_a_date(CreditGrade grade, CreditBand band)
    {
        CreditRating.Of(grade, new(2026, 1, 2)).ShouldBe(new(band, new(2026, 1, 2)));
        CreditRating.Of(grade, null).ShouldBeNull();
        CreditRating.Of(null, new(2026, 1, 2)).ShouldBeNull();
    }

    private static Company Of(CompanyProfile profile) => Company.Apply("S0001", profile, isBuyer: true, isSupplier: true, DateTimeOffset.UnixEpoch);

    private static CompanyProfile Profile(string name, string? number, string representative) => new(name, number, representative, "", "인천", "", "", []);
}
