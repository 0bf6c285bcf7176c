using System.Globalization;
using System.Runtime.CompilerServices;

namespace AudienceTyped.Cli.Tests;

/// <summary>Screens as they are kept beside the tests; with the variable UPDATE_SNAPSHOTS they are written.</summary>
internal static class Screen
{
    public static void Check(string command, int? columns, ToolRun run, [CallerFilePath] string path = "")
    {
        string name = columns is { } width ? string.Create(CultureInfo.InvariantCulture, $"{command}-{width}") : command + "-piped";
        string file = Path.Combine(Path.GetDirectoryName(path)!, "..", "Screens", name + ".txt");
        string screen = run.Error.Length > 0 ? $"{run.Output}--- standard error ---\n{run.Error}" : run.Output;
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, screen);
        }

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file) : "", screen);
    }
}
