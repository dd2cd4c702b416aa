using BenchmarkDotNet.Running;
using Kronos.Benchmarks;

if (args is ["quick", .. var sizes])
{
    QuickTable.Print(sizes.Length > 0 ? [.. sizes.Select(int.Parse)] : [25, 100, 1000, 10000]);
}
else if (args is ["phases", .. var measured])
{
    foreach (var size in measured)
    {
        Phases.Print(int.Parse(size));
    }
}
else if (args is ["edit", .. var edited])
{
    foreach (var size in edited)
    {
        EditPhases.Print(int.Parse(size));
    }
}
else if (args is ["heap", .. var held])
{
    foreach (var size in held)
    {
        HeapTable.Print(int.Parse(size));
    }
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
