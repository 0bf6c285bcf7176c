using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>The words about the values of a type, in lines such as <c>#synonyms VP, vice president</c>; <see cref="CatalogWords"/> has the kinds.</summary>
internal static class WordDirectives
{
    public static IReadOnlyList<WordList> Read(DirectiveReader directives, CancellationToken cancellationToken) =>
        [.. CatalogWords.Kinds.SelectMany(kind => Read(directives, kind, cancellationToken))];

    private static IEnumerable<WordList> Read(DirectiveReader directives, string kind, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Directive directive in directives.FindAll(kind).Until(cancellationToken))
        {
            var words = new List<string>();
            IReadOnlyList<Cell> cells = directive.Value.Split(',');
            foreach (Cell cell in cells.Until(cancellationToken))
            {
                string word = string.Join(" ", cell.Text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
                if (FindProblem(word, kind) is { } problem)
                {
                    directives.ReportUnusable(cell.Span.Length > 0 ? cell.Span : directive.ValueSpan, kind, problem, "Correct the word, or delete it");
                }
                else if (seen.Add(word))
                {
                    words.Add(word);
                }
                else
                {
                    directives.ReportUnusable(cell.Span, kind, $"has the word '{Excerpt.Of(word)}' twice", "Delete one of the two");
                }
            }

            if (!IsOfNoUse(words, kind))
            {
                yield return new WordList(kind, new([.. words]));
            }
            else if (words.Count == cells.Count)
            {
                directives.ReportUnusable(directive.ValueSpan, kind, "has one word", "Write the other words after it, with commas between them");
            }
        }
    }

    private static string? FindProblem(string word, string kind) =>
        word.Length == 0 ? "has nothing between two commas"
        : word.Contains('|') ? $"has the word '{Excerpt.Of(word)}' with a '|', which no name in code has"
        : !word.Any(char.IsLetterOrDigit) ? $"has the word '{Excerpt.Of(word)}' without a letter or digit"
        : kind is CatalogWords.Common or CatalogWords.Teams && word.Contains(' ') ? $"lists single words, and '{Excerpt.Of(word)}' has a space"
        : null;

    // A phrase alone is one word from then on, so that no part of it is compared: "Los Angeles".
    private static bool IsOfNoUse(List<string> words, string kind) => words switch
    {
        [] => true,
        [var single] => kind == CatalogWords.Similar || (kind == CatalogWords.Synonyms && !single.Contains(' ')),
        _ => false,
    };
}
