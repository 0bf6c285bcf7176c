using AudienceTyped.Benchmarks;
using BenchmarkDotNet.Running;

switch (args)
{
    case [FirstTouch.Command]:
        FirstTouch.PrintTables();
        break;
    case [FirstTouch.Command, string type, string order]:
        FirstTouch.PrintRun(type, order == FirstTouch.First);
        break;
    case [CleanBuild.Command]:
        CleanBuild.PrintTable();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
