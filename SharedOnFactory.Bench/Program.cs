using SharedOnFactory.Bench;

// Measures ratios within one run: what the portal does beside the least that could do the same. Never a test: clocks differ between machines.
var benches = new Dictionary<string, Func<Task>>(StringComparer.Ordinal) { ["members"] = MembersBench.RunAsync };
foreach (var (name, run) in benches.Where(b => args.Length == 0 || args.Contains(b.Key)))
{
    Console.WriteLine($"== {name}");
    await run();
}
