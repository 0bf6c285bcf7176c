using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace AudienceTyped.Benchmarks;

/// <summary>
/// The time of the first use of a type, which no benchmark in one process can repeat: each run is a process of its own.
/// The tables have the medians, in microseconds, compilation by the JIT included: first where the type is the first one
/// of the process, so that what all types share is compiled with it, then where two others were used before.
/// </summary>
internal static class FirstTouch
{
    public const string Command = "first-touch";

    public const string First = "first";

    private const string Further = "further";

    private const int Runs = 15;

    // What the framework does once a process, and most programs have behind them when they come to a name, is measured apart:
    // to decode UTF-8, and to load the library that knows accents.
    private static readonly string[] _columns = ["assemblies", "framework", "T.Member", ".Name", ".Urn", "TryFind"];

    // One with integers as ids, in a hierarchy, and one with texts.
    private static readonly Use[] _before =
    [
        new(
            "Industry",
            static () => _ = Industry.SoftwareDevelopment,
            static () => Require(Industry.SoftwareDevelopment.Name),
            static () => Require(Industry.SoftwareDevelopment.Urn),
            static () => Require(Industry.TryFind("software development", out _))),
        new(
            "Locale",
            static () => _ = Locale.EnglishUnitedStates,
            static () => Require(Locale.EnglishUnitedStates.Name),
            static () => Require(Locale.EnglishUnitedStates.Urn),
            static () => Require(Locale.TryFind("english", out _))),
    ];

    // Each use is a method of its own that nothing compiles or binds before its time.
    private static readonly Use[] _uses =
    [
        new(
            "Gender",
            static () => _ = Gender.Female,
            static () => Require(Gender.Female.Name),
            static () => Require(Gender.Female.Urn),
            static () => Require(Gender.TryFind("female", out _))),
        new(
            "Seniority",
            static () => _ = Seniority.Manager,
            static () => Require(Seniority.Manager.Name),
            static () => Require(Seniority.Manager.Urn),
            static () => Require(Seniority.TryFind("manager", out _))),
        new(
            "Skill",
            static () => _ = Skill.Engineering,
            static () => Require(Skill.Engineering.Name),
            static () => Require(Skill.Engineering.Urn),
            static () => Require(Skill.TryFind("engineering", out _))),
        new(
            "Geo",
            static () => _ = Geo.UnitedStates,
            static () => Require(Geo.UnitedStates.Name),
            static () => Require(Geo.UnitedStates.Urn),
            static () => Require(Geo.TryFind("united states", out _))),
        new(
            "Title",
            static () => _ = Title.SoftwareEngineer,
            static () => Require(Title.SoftwareEngineer.Name),
            static () => Require(Title.SoftwareEngineer.Urn),
            static () => Require(Title.TryFind("software engineer", out _))),
        new(
            "FieldOfStudy",
            static () => _ = FieldOfStudy.ComputerScience,
            static () => Require(FieldOfStudy.ComputerScience.Name),
            static () => Require(FieldOfStudy.ComputerScience.Urn),
            static () => Require(FieldOfStudy.TryFind("computer science", out _))),
    ];

    /// <summary>A line for each type, from processes of their own.</summary>
    public static void PrintTables()
    {
        PrintTable("first of the process", isFirst: true);
        PrintTable("after others", isFirst: false);
    }

    /// <summary>What a process of its own measures.</summary>
    public static void PrintRun(string type, bool isFirst)
    {
        Use use = _uses.Single(use => use.Type == type);
        Measure(static () => { });
        List<double> times =
        [
            Measure(static () =>
            {
                Assembly.Load("AudienceTyped");
                Assembly.Load("AudienceTyped.Facets");
            }),
            Measure(static () => Require(Encoding.UTF8.GetString("é"u8).Normalize(NormalizationForm.FormD))),
        ];
        if (!isFirst)
        {
            Array.ForEach(_before, static other => Array.ForEach(other.InTurn, static action => action()));
        }

        times.AddRange(use.InTurn.Select(Measure));
        Console.WriteLine(string.Join(' ', times.Select(static time => time.ToString(CultureInfo.InvariantCulture))));
    }

    private static void PrintTable(string title, bool isFirst)
    {
        Console.WriteLine($"| {title} | {string.Join(" | ", _columns)} |");
        Console.WriteLine($"|---|{string.Concat(_columns.Select(static _ => "---:|"))}");
        foreach (Use use in _uses)
        {
            double[][] runs = [.. Enumerable.Range(0, Runs).Select(_ => Run(use.Type, isFirst))];
            IEnumerable<string> medians = _columns.Select(
                (_, column) => runs.Select(run => run[column]).Order().ElementAt(Runs / 2).ToString("N0", CultureInfo.InvariantCulture));
            Console.WriteLine($"| {use.Type} | {string.Join(" | ", medians)} |");
        }

        Console.WriteLine();
    }

    private static double Measure(Action use)
    {
        long start = Stopwatch.GetTimestamp();
        use();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static double[] Run(string type, bool isFirst)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(FirstTouch).Assembly.Location);
        }

        start.ArgumentList.Add(Command);
        start.ArgumentList.Add(type);
        start.ArgumentList.Add(isFirst ? First : Further);
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

    private sealed record Use(string Type, Action Member, Action Name, Action Urn, Action Find)
    {
        public Action[] InTurn => [Member, Name, Urn, Find];
    }
}
