using System.Runtime.CompilerServices;

namespace AudienceTyped.Cli.Tests;

/// <summary>The screens in the guide are those that the tool writes.</summary>
public sealed class ToolGuideTests
{
    [Theory]
    [InlineData("check-80")]
    [InlineData("code-piped")]
    [InlineData("count-80")]
    [InlineData("search-80")]
    [InlineData("search-200")]
    [InlineData("add-80")]
    [InlineData("pull-80")]
    [InlineData("diff-200")]
    public void A_screen_of_the_guide_is_that_of_the_tool(string name)
    {
        string screen = File.ReadAllText(PathOf("Screens", name + ".txt")).Split("--- standard error ---")[0].TrimEnd('\n');
        string indented = string.Join('\n', screen.Split('\n').Select(static line => line.Length > 0 ? "    " + line : ""));
        Assert.Contains(indented, File.ReadAllText(PathOf("..", "..", "runtime", "documentation", "tool.md")), StringComparison.Ordinal);
    }

    private static string PathOf(params string[] parts) => Path.Combine([Path.GetDirectoryName(ThisFile())!, .. parts]);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
