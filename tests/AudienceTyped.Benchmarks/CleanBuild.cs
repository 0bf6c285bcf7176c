using System.Diagnostics;
using System.Globalization;

namespace AudienceTyped.Benchmarks;

/// <summary>
/// What the catalog adds to building a program that does not even use it: an empty console program, restored and built from nothing,
/// without and with the catalog and its generator. The runs alternate, so that what else the machine does meets both.
/// </summary>
internal static class CleanBuild
{
    public const string Command = "clean-build";

    private const int Runs = 5;

    private static readonly string _catalog = $"""
          <ItemGroup>
            <Reference Include="{AppContext.BaseDirectory}AudienceTyped.dll" />
            <Reference Include="{AppContext.BaseDirectory}AudienceTyped.Facets.dll" />
            <Analyzer Include="{AppContext.BaseDirectory}AudienceTyped.Generator.dll" />
          </ItemGroup>
        """;

    /// <summary>The medians and their ratio.</summary>
    public static void PrintTable()
    {
        string folder = Directory.CreateTempSubdirectory("audience-clean-build-").FullName;
        try
        {
            string without = CreateProject(Path.Combine(folder, "Without"), "");
            string with = CreateProject(Path.Combine(folder, "With"), _catalog);

            // The first build starts the compiler server, which the others find running.
            Build(without);
            Build(with);
            (double Without, double With)[] times = [.. Enumerable.Range(0, Runs).Select(_ => (Build(without), Build(with)))];
            double medianWithout = Median(times.Select(static run => run.Without));
            double medianWith = Median(times.Select(static run => run.With));
            Console.WriteLine("| clean build of an empty program | median, seconds |");
            Console.WriteLine("|---|---:|");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| without the catalog | {medianWithout:F2} |"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| with the catalog | {medianWith:F2} |"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| ratio | {medianWith / medianWithout:F2} |"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string CreateProject(string folder, string items)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine();\n");
        string project = Path.Combine(folder, "Empty.csproj");
        File.WriteAllText(
            project,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
            {items}
            </Project>
            """);
        return project;
    }

    private static double Build(string project)
    {
        foreach (string name in (string[])["bin", "obj"])
        {
            string folder = Path.Combine(Path.GetDirectoryName(project)!, name);
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        var start = new ProcessStartInfo("dotnet", ["build", project, "--nologo", "--verbosity", "quiet"]) { RedirectStandardOutput = true };
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
