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
    case [CleanBuild.AnalyzedCommand]:
        CleanBuild.PrintAnalyzedTable();
        break;
    case [AnalyzerTimes.Command]:
        await AnalyzerTimes.PrintTableAsync();
        break;
    case [PopulationFigures.Command]:
        await PopulationFigures.PrintAsync();
        break;
    case [ClientFigures.Command]:
        await ClientFigures.PrintAsync();
        break;
    default:
        // A project made for the benchmark would have the central versions of packages, and not those of editors.
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args, "--inProcess"]);
        break;
}
