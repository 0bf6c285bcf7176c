using AudienceTyped.Shared.Text;

namespace AudienceTyped.Shared.Urns;

/// <summary>The URNs of facets.</summary>
internal static class FacetUrns
{
    /// <summary>The entity type of the URNs of facets.</summary>
    public const string EntityType = "adTargetingFacet";

    /// <summary>What the URN of a facet begins with, before its name.</summary>
    public const string Prefix = UrnSyntax.Prefix + EntityType + ":";

    public static string Of(string name) => Prefix + name;

    /// <summary>The name of a facet in its URN; null where the text is not the URN of a facet.</summary>
    public static string? FindName(string urn) =>
        urn.Length > Prefix.Length && urn.StartsWith(Prefix, StringComparison.Ordinal) ? urn.Substring(Prefix.Length) : null;

    /// <summary>What a text is that is not the URN of a facet, and what is meant.</summary>
    /// <param name="text">The text.</param>
    /// <param name="urnProblem">Why the text is no URN; null where it is the URN of something else.</param>
    public static string DescribeProblem(string text, string? urnProblem)
    {
        // Of a facet's URN with a mistake the place is said, and not what a facet's URN begins with.
        if (urnProblem is not null && text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return urnProblem;
        }

        string meant = SuggestUrn(text) is { } suggestion ? " " + suggestion
            : urnProblem is null
                && !text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? " If it is the URN of a value, pass it to Is or IsAnyOf of its facet."
            : "";
        return $"'{Excerpt.Of(text)}' is not the URN of a facet: it must begin with '{Prefix}', as in '{Prefix}skills'.{meant}";
    }

    /// <summary>The URN that is meant by the name of a facet without its prefix, as a question; null where the text is no such name.</summary>
    public static string? SuggestUrn(string text)
    {
        bool isName = text.Length > 0 && IsLetter(text[0]);
        foreach (char character in text)
        {
            isName &= IsLetter(character) || character is >= '0' and <= '9';
        }

        return isName ? $"Did you mean '{Prefix}{Excerpt.Of(text)}'?" : null;
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
