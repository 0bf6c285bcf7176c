using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Definitions.Text;

/// <summary>The directive <c>#visibility public</c> of files that add to types of another assembly.</summary>
internal static class VisibilityDirective
{
    private static readonly string[] _values = ["public", "internal"];

    /// <summary>Whether projects that reference this one see what is added. The default is no, so that two projects do not conflict by accident.</summary>
    public static bool ReadIsPublic(DirectiveReader directives)
    {
        string? value = directives.FindValue("visibility");
        if (value is not null && !_values.Contains(value, StringComparer.Ordinal))
        {
            directives.ReportUnusable(
                directives.Find("visibility")!.ValueSpan,
                "visibility",
                $"'{Excerpt.Of(value)}' is not a visibility",
                "Write public or internal",
                Spelling.Suggest(value, _values));
        }

        return value == "public";
    }
}
