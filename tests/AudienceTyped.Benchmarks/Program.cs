using AudienceTyped.Benchmarks;
using BenchmarkDotNet.Running;

switch (args)
{
    case [FirstTouch.Command]:
        FirstTouch.PrintTable();
        break;
    case [FirstTouch.Command, string type]:
        FirstTouch.PrintRun(type);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
