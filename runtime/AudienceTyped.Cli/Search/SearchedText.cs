using AudienceTyped.Catalogs;

namespace AudienceTyped.Cli;

/// <summary>A text that is searched, compared with names as the catalog compares them.</summary>
internal sealed class SearchedText(string text)
{
    private readonly string _folded = NameFolding.Fold(text).ToString();

    /// <summary>The text as it was given.</summary>
    public string Text => text;

    /// <summary>How a name matches; null if it does not.</summary>
    public MatchKind? FindMatch(string? name)
    {
        if (name is null)
        {
            return null;
        }

        if (name == text)
        {
            return MatchKind.Exact;
        }

        return NameSearch.FindKind(name, _folded) switch
        {
            null => null,
            NameMatchKind.WholeName => MatchKind.ExactWithoutCaseAndAccents,
            NameMatchKind.BeginningOfName => MatchKind.Beginning,
            _ => MatchKind.Contains,
        };
    }
}
