using System.Diagnostics;
using System.Globalization;

namespace AudienceTyped.Benchmarks;

/// <summary>
/// The tool against what it should not be much slower than: its start against that of the SDK, its encoding of many lines against the library in a process
/// that does nothing else. Each run is a process; the medians are compared, because a machine that is busy is slower for both.
/// </summary>
internal static class ToolTimes
{
    public const string Command = "tool";

    public const string LibraryCommand = "tool-library";

    private const int Starts = 21;
    private const int Encodings = 5;
    private const int Lines = 10_000;

    /// <summary>Prints the ratios.</summary>
    /// <param name="tool">The path of the tool, or the name of the command.</param>
    public static void Print(string tool)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, MeasuredAudiences.Take(Lines).Select(static criteria => criteria.ToJson()));
            PrintRatio("--version", (tool, ["--version"]), ("dotnet", ["--version"]), Starts);
            PrintRatio(
                $"encode --lines, {Lines:N0} criteria", (tool, ["encode", "--lines", file]), (Environment.ProcessPath!, [LibraryCommand, file]), Encodings);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What the tool does with each line, by the library alone.</summary>
    public static void Encode(string file)
    {
        using StreamWriter output = new(Console.OpenStandardOutput());
        foreach (string line in File.ReadLines(file))
        {
            output.Write(TargetingCriteria.ParseJson(line, LinkedInCatalog.Facets).ToRestli());
            output.Write('\n');
        }
    }

    private static void PrintRatio(string what, (string Program, string[] Arguments) tool, (string Program, string[] Arguments) other, int runs)
    {
        Measure(tool);
        Measure(other);
        List<double> ofTool = [];
        List<double> ofOther = [];
        for (int run = 0; run < runs; run++)
        {
            ofTool.Add(Measure(tool));
            ofOther.Add(Measure(other));
        }

        (double mine, double theirs) = (Median(ofTool), Median(ofOther));
        string program = $"{Path.GetFileName(other.Program)} {other.Arguments[0]}";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {mine:N0} ms against {theirs:N0} ms of {program}, {mine / theirs:N2} times"));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static double Measure((string Program, string[] Arguments) command)
    {
        ProcessStartInfo start = new(command.Program, command.Arguments) { RedirectStandardOutput = true };
        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{command.Program} was not started.");
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        return process.ExitCode == 0
            ? watch.Elapsed.TotalMilliseconds
            : throw new InvalidOperationException($"{command.Program} ended with the exit code {process.ExitCode}.");
    }
}
