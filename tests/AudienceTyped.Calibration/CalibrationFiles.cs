using System.Runtime.CompilerServices;

namespace AudienceTyped.Calibration;

/// <summary>Where the files are, by the path of this one.</summary>
internal static class CalibrationFiles
{
    private static readonly string _repository = FindRepository();

    public static string Recorded => Path.Combine(_repository, "tests", "AudienceTyped.Emulator.Tests", "Population", "recorded-counts.csv");

    public static string Fitted => Path.Combine(_repository, "runtime", "AudienceTyped.Emulator", "Population", "Members", "fitted-countries.tsv");

    private static string FindRepository([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
