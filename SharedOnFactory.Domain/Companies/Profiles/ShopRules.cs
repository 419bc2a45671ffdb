using System.Globalization;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Companies;

public static class ShopRules
{
    /// <summary>A hundred machines around the clock would be 16,800.</summary>
    public const int MostFreeHours = 16_800;
    public const int MostMicrometres = 5_000;

    /// <summary>Won.</summary>
    public const long MostHourlyRate = 10_000_000;

    public static readonly Rule FreeHoursAreOfAWeek = new("shop.free-hours", "주간 여유 시간은 0에서 16,800 사이의 시간으로 적어 주십시오.", "weeklyFreeHours");
    public static readonly Rule MachineIsNamed = new("shop.machine-model", "설비의 기종을 입력해 주십시오.", "model");
    public static readonly Rule MachineHasAProcess = new("shop.machine-process", "설비로 하는 공정을 골라 주십시오.", "process");
    public static readonly Rule MachinesAreCounted = new("shop.machine-count", "대수는 1에서 999 사이로 적어 주십시오.", "count");
    public static readonly Rule AxesArePossible = new("shop.machine-axes", "축 수는 2에서 12 사이로 적어 주십시오.", "axes");
    public static readonly Rule HourlyRateIsPossible = new("shop.machine-rate", "시간당 금액은 1원에서 1,000만 원 사이로 적어 주십시오. 공개하지 않으려면 비워 두십시오.", "hourlyRate");
    public static readonly Rule ToleranceIsPossible = new("shop.tolerance", "공차는 0.001 mm에서 5 mm 사이로 적어 주십시오.", "tolerance");
    public static readonly Rule ToleranceIsSaidOnce = new("shop.tolerance-once", "같은 공정의 공차를 두 번 적었습니다. 한 줄만 남겨 주십시오.", "tolerance");

    /// <summary>Everything that can't be, row by row.</summary>
    public static RuleCheck Check(ShopTerms terms)
    {
        var check = new RuleCheck().Require(FreeHoursAreOfAWeek, terms.WeeklyFreeHours is null or (>= 0 and <= MostFreeHours));
        for (var i = 0; i < terms.Machines.Count; i++)
        {
            CheckMachine(check, terms.Machines[i], string.Create(CultureInfo.InvariantCulture, $"machines[{i}]"));
        }

        for (var i = 0; i < terms.Tolerances.Count; i++)
        {
            var (held, field) = (terms.Tolerances[i], string.Create(CultureInfo.InvariantCulture, $"tolerances[{i}].tolerance"));
            check.Require(ToleranceIsPossible.At(field), held.Micrometres is >= 1 and <= MostMicrometres)
                .Require(ToleranceIsSaidOnce.At(field), terms.Tolerances.Take(i).All(t => t.Process != held.Process));
        }

        return check;
    }

    private static void CheckMachine(RuleCheck check, Machine machine, string at) => check
        .Require(MachineHasAProcess.At($"{at}.process"), machine.Process.Length > 0)
        .Require(MachineIsNamed.At($"{at}.model"), machine.Model.Length > 0)
        .Require(MachinesAreCounted.At($"{at}.count"), machine.Count is >= 1 and <= 999)
        .Require(AxesArePossible.At($"{at}.axes"), machine.Axes is null or (>= 2 and <= 12))
        .Require(HourlyRateIsPossible.At($"{at}.hourlyRate"), machine.HourlyRate is null or (> 0 and <= MostHourlyRate));
}
