using System.Diagnostics;
using System.Globalization;

namespace AudienceTyped.Benchmarks;

/// <summary>
/// What the catalog and the analyzers add to a build: a console program, restored and built from nothing, without and with them.
/// On a developer's machine a compiler server keeps them compiled from one build to the next; on a build agent each build compiles them again.
/// The runs alternate, so that what else the machine does meets both.
/// </summary>
internal static class CleanBuild
{
    public const string Command = "clean-build";
    public const string AnalyzedCommand = "analyzed-build";

    private const int Runs = 7;
    private const int WarmUps = 4;

    private static readonly string _references = $"""
            <Reference Include="{AppContext.BaseDirectory}AudienceTyped.dll" />
            <Reference Include="{AppContext.BaseDirectory}AudienceTyped.Facets.dll" />
        """;

    private static readonly string _analyzers = $"""
            <Analyzer Include="{AppContext.BaseDirectory}AudienceTyped.Generator.dll" />
        """;

    /// <summary>An empty program, without and with the catalog and its generator.</summary>
    public static void PrintTable() => PrintTable(
        "clean build of an empty program", "the catalog", "System.Console.WriteLine();\n", "", _references + "\n" + _analyzers);

    /// <summary>A program with 1,000 criteria, without and with the analyzers and the generator.</summary>
    public static void PrintAnalyzedTable() => PrintTable(
        "clean build of a program with 1,000 criteria", "the analyzers", MeasuredCode.OfCriteria(1_000)
            + "file static class Program { static void Main() { } }\n", _references, _references + "\n" + _analyzers);

    private static void PrintTable(string what, string added, string program, string itemsWithout, string itemsWith)
    {
        string folder = Directory.CreateTempSubdirectory("audience-clean-build-").FullName;
        try
        {
            string without = CreateProject(Path.Combine(folder, "Without"), program, itemsWithout);
            string with = CreateProject(Path.Combine(folder, "With"), program, itemsWith);

            Console.WriteLine($"| {what}, median in seconds | without {added} | with {added} | ratio |");
            Console.WriteLine("|---|---:|---:|---:|");
            foreach (bool isShared in (bool[])[true, false])
            {
                // The first builds start the compiler server, and give it what the others find there.
                for (int warmUp = 0; isShared && warmUp < WarmUps; warmUp++)
                {
                    Build(without, isShared);
                    Build(with, isShared);
                }

                (double Without, double With)[] times = [.. Enumerable.Range(0, Runs).Select(_ => (Build(without, isShared), Build(with, isShared)))];
                double medianWithout = Median(times.Select(static run => run.Without));
                double medianWith = Median(times.Select(static run => run.With));
                string server = isShared ? "with the compiler server" : "without it";
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"| {server} | {medianWithout:F2} | {medianWith:F2} | {medianWith / medianWithout:F2} |"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string CreateProject(string folder, string program, string items)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
        string project = Path.Combine(folder, "Empty.csproj");
        File.WriteAllText(
            project,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
            {items}
              </ItemGroup>
            </Project>
            """);
        return project;
    }

    private static double Build(string project, bool isShared)
    {
        foreach (string name in (string[])["bin", "obj"])
        {
            string folder = Path.Combine(Path.GetDirectoryName(project)!, name);
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        var start = new ProcessStartInfo("dotnet", ["build", project, "--nologo", "--verbosity", "quiet", $"-p:UseSharedCompilation={isShared}"])
        {
            RedirectStandardOutput = true,
        };
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(began).TotalSeconds
            : throw new InvalidOperationException($"The build ended with code {process.ExitCode}: {output}");
    }

    private static double Median(IEnumerable<double> times) => times.Order().ElementAt(Runs / 2);
}
