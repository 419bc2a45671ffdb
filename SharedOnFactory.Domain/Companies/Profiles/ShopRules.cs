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

    internal static void RequireMachines(IReadOnlyList<Machine> machines)
    {
        for (var i = 0; i < machines.Count; i++)
        {
            var machine = machines[i];
            string Field(string name) => string.Create(CultureInfo.InvariantCulture, $"machines[{i}].{name}");
            MachineHasAProcess.At(Field("process")).Require(machine.Process.Length > 0);
            MachineIsNamed.At(Field("model")).Require(machine.Model.Length > 0);
            MachinesAreCounted.At(Field("count")).Require(machine.Count is >= 1 and <= 999);
            AxesArePossible.At(Field("axes")).Require(machine.Axes is null or (>= 2 and <= 12));
            HourlyRateIsPossible.At(Field("hourlyRate")).Require(machine.HourlyRate is null or (> 0 and <= MostHourlyRate));
        }
    }

    internal static void RequireTolerances(IReadOnlyList<HeldTolerance> tolerances)
    {
        for (var i = 0; i < tolerances.Count; i++)
        {
            var field = string.Create(CultureInfo.InvariantCulture, $"tolerances[{i}].tolerance");
            ToleranceIsPossible.At(field).Require(tolerances[i].Micrometres is >= 1 and <= MostMicrometres);
            ToleranceIsSaidOnce.At(field).Require(tolerances.Take(i).All(t => t.Process != tolerances[i].Process));
        }
    }
}
