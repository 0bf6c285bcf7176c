using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace AudienceTyped.Benchmarks;

/// <summary>
/// The time of the first use of a type, which no benchmark in one process can repeat: each run is a process of its own.
/// The table has the medians, in microseconds, compilation by the JIT included.
/// </summary>
internal static class FirstTouch
{
    public const string Command = "first-touch";

    private const int Runs = 15;

    private static readonly string[] _columns = ["assemblies", "T.Member", ".Name", "TryFind"];

    // Each use is a method of its own that nothing compiles or binds before its time.
    private static readonly (string Type, Action Member, Action Name, Action Find)[] _uses =
    [
        ("Gender", static () => _ = Gender.Female, static () => Require(Gender.Female.Name), static () => Require(Gender.TryFind("female", out _))),
        ("Seniority", static () => _ = Seniority.Manager, static () => Require(Seniority.Manager.Name), static () => Require(Seniority.TryFind("manager", out _))),
        ("Skill", static () => _ = Skill.Engineering, static () => Require(Skill.Engineering.Name), static () => Require(Skill.TryFind("engineering", out _))),
        ("Geo", static () => _ = Geo.UnitedStates, static () => Require(Geo.UnitedStates.Name), static () => Require(Geo.TryFind("united states", out _))),
        ("Title", static () => _ = Title.SoftwareEngineer, static () => Require(Title.SoftwareEngineer.Name), static () => Require(Title.TryFind("software engineer", out _))),
        ("FieldOfStudy", static () => _ = FieldOfStudy.ComputerScience, static () => Require(FieldOfStudy.ComputerScience.Name), static () => Require(FieldOfStudy.TryFind("computer science", out _))),
    ];

    /// <summary>A line for each type, from processes of their own.</summary>
    public static void PrintTable()
    {
        Console.WriteLine($"| microseconds | {string.Join(" | ", _columns)} |");
        Console.WriteLine($"|---|{string.Concat(_columns.Select(static _ => "---:|"))}");
        foreach ((string type, _, _, _) in _uses)
        {
            double[][] runs = [.. Enumerable.Range(0, Runs).Select(_ => Run(type))];
            IEnumerable<string> medians = _columns.Select((_, column) => runs.Select(run => run[column]).Order().ElementAt(Runs / 2).ToString("N0", CultureInfo.InvariantCulture));
            Console.WriteLine($"| {type} | {string.Join(" | ", medians)} |");
        }
    }

    /// <summary>What a process of its own measures.</summary>
    public static void PrintRun(string type)
    {
        (_, Action member, Action name, Action find) = _uses.Single(use => use.Type == type);
        Measure(static () => { });
        double[] times =
        [
            Measure(static () =>
            {
                Assembly.Load("AudienceTyped");
                Assembly.Load("AudienceTyped.Facets");
            }),
            Measure(member),
            Measure(name),
            Measure(find),
        ];
        Console.WriteLine(string.Join(' ', times.Select(static time => time.ToString(CultureInfo.InvariantCulture))));
    }

    private static double Measure(Action use)
    {
        long start = Stopwatch.GetTimestamp();
        use();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static double[] Run(string type)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(FirstTouch).Assembly.Location);
        }

        start.ArgumentList.Add(Command);
        start.ArgumentList.Add(type);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? [.. output.Split(' ').Select(static time => double.Parse(time, CultureInfo.InvariantCulture))]
            : throw new InvalidOperationException($"The run for {type} ended with code {process.ExitCode}.");
    }

    private static void Require(object? found)
    {
        if (found is null or false)
        {
            throw new InvalidOperationException("The catalog does not have the value that is measured.");
        }
    }
}
