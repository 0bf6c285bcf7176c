using Spectre.Console.Rendering;

namespace AudienceTyped.Cli;

/// <summary>How many columns of a terminal a text takes: a wide character takes two, a combining mark none.</summary>
internal static class CellWidth
{
    public static int Of(string text) => new Segment(text).CellCount();
}
