using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Analyzers.Definitions;

/// <summary>Finds files that are definition files by their content or the beginning of their name, and that are not read because of its end.</summary>
internal static class MisnamedFiles
{
    private static readonly string[] _endings = [".tsv", ".csv", ".txt"];

    private static readonly string[] _kinds = [".urns", ".facets"];

    /// <summary>What to tell about a file that is not a definition file by its name; null where it is nothing of ours.</summary>
    public static DefinitionProblem? Find(string path, SourceText? text)
    {
        string fileName = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        string stem = fileName;
        while (_endings.FirstOrDefault(ending => stem.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending)
        {
            stem = stem.Substring(0, stem.Length - ending.Length);
        }

        if (stem.Length == fileName.Length)
        {
            return null;
        }

        string? kind = _kinds.FirstOrDefault(kind => stem.Length > kind.Length && stem.EndsWith(kind, StringComparison.OrdinalIgnoreCase));
        stem = kind is null ? stem : stem.Substring(0, stem.Length - kind.Length);
        string? kindOfContent = text is null ? null : FindKind(text);
        return (kindOfContent ?? kind) is not { } meant ? null
            : new DefinitionProblem(
                DefinitionDiagnostics.MisnamedFile,
                default,
                $"its name ends with '{fileName.Substring(stem.Length)}', and not with '{meant}.tsv'",
                $"{stem}{meant}.tsv");
    }

    // Of the first line that is neither empty nor a comment; a file of another kind is not read further.
    private static string? FindKind(SourceText text)
    {
        foreach (TextLine line in text.Lines)
        {
            string content = line.ToString();
            if (content.Trim().Length > 0 && !content.StartsWith("# ", StringComparison.Ordinal))
            {
                return Begins(content, "#entity") || Begins(content, "#extend") ? ".urns" : Begins(content, "#catalog") ? ".facets" : null;
            }
        }

        return null;
    }

    private static bool Begins(string line, string directive) =>
        line.StartsWith(directive, StringComparison.Ordinal) && line.Length > directive.Length && line[directive.Length] is (' ' or '\t');
}
