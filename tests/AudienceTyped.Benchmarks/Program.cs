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
    case [AnalyzerScale.Command]:
        await AnalyzerScale.PrintTableAsync();
        break;
    case [PopulationFigures.Command]:
        await PopulationFigures.PrintAsync();
        break;
    case [ToolTimes.Command, string tool]:
        ToolTimes.Print(tool);
        break;
    case [ToolTimes.LibraryCommand, string file]:
        ToolTimes.Encode(file);
        break;
    case [ClientFigures.Command]:
        await ClientFigures.PrintAsync();
        break;
    case [ExtensionFigures.Command]:
        await ExtensionFigures.PrintAsync();
        break;
    default:
        // A project made for the benchmark would have the central versions of packages, and not those of editors.
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args, "--inProcess"]);
        break;
}
