namespace SharedOnFactory.Domain.Trust;

/// <summary>최우수, 우수, 양호, 보통, 주의 (the buyer is warned), 제한 (quoting needs an administrator).</summary>
public enum TrustGrade
{
    Excellent,
    Good,
    Fair,
    Average,
    Caution,
    Restricted,
}

public static class TrustGrades
{
    private static readonly (double From, int Buyers, TrustGrade Grade)[] Ladder =
    [
        (85, 5, TrustGrade.Excellent),
        (75, 3, TrustGrade.Good),
        (65, 0, TrustGrade.Fair),
        (55, 0, TrustGrade.Average),
        (45, 0, TrustGrade.Caution),
        (double.NegativeInfinity, 0, TrustGrade.Restricted),
    ];

    /// <summary>The best grade whose number is reached and which enough different buyers vouch for.</summary>
    public static TrustGrade Of(double value, int buyers) => Ladder.First(step => value >= step.From && buyers >= step.Buyers).Grade;
}
