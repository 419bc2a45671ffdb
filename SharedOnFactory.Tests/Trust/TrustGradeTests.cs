using SharedOnFactory.Domain.Trust;

namespace SharedOnFactory.Tests.Trust;

public sealed class TrustGradeTests
{
    [Theory]
    [InlineData(85, 5, TrustGrade.Excellent)]
    [InlineData(84.9999, 5, TrustGrade.Good)]
    [InlineData(85, 4, TrustGrade.Good)]
    [InlineData(99, 2, TrustGrade.Fair)]
    [InlineData(75, 3, TrustGrade.Good)]
    [InlineData(75, 2, TrustGrade.Fair)]
    [InlineData(65, 0, TrustGrade.Fair)]
    [InlineData(55, 0, TrustGrade.Average)]
    [InlineData(45, 0, TrustGrade.Caution)]
    [InlineData(44.9999, 9, TrustGrade.Restricted)]
    [InlineData(0, 0, TrustGrade.Restricted)]
    public void The_two_highest_grades_need_several_buyers_who_vouch(double value, int buyers, TrustGrade grade) =>
        TrustGrades.Of(value, buyers).ShouldBe(grade);
}
