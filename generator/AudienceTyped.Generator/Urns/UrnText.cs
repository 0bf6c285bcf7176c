
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Urns;

/// <summary>A URN cut into its parts, as the runtime cuts it. A text that the runtime rejects is rejected with the same message.</summary>
/// <param name="EntityType">For example <c>skill</c>.</param>
/// <param name="Key">For example <c>17</c>.</param>
internal sealed record UrnText(string EntityType, string Key)
{
    /// <summary>The URN; null where the text is none, with the problem.</summary>
    public static UrnText? Read(string text, out string? problem)
    {
        if (!text.StartsWith(UrnSyntax.Prefix, StringComparison.Ordinal))
        {
            problem = $"'{Excerpt.Of(text)}' is not a LinkedIn URN: it must begin with '{UrnSyntax.Prefix}', as in 'urn:li:skill:17'.";
            return null;
        }

        int colon = text.IndexOf(':', UrnSyntax.Prefix.Length);
        string entityType = colon < 0 ? "" : text.Substring(UrnSyntax.Prefix.Length, colon - UrnSyntax.Prefix.Length);
        if (!UrnSyntax.IsEntityType(entityType))
        {
            problem = $"'{Excerpt.Of(text)}' is not a LinkedIn URN: an entity type and a colon must follow '{UrnSyntax.Prefix}', as in 'urn:li:skill:17'.";
            return null;
        }

        string key = text.Substring(colon + 1);
        problem = UrnSyntax.FindKeyProblem(key, colon + 1) is { } keyProblem ? $"'{Excerpt.Of(text)}' is not a LinkedIn URN: {keyProblem}" : null;
        return problem is null ? new UrnText(entityType, key) : null;
    }

    /// <summary>Why <c>Parse</c> of an entity type rejects a text; null where it accepts it.</summary>
    public static string? FindProblem(string text, string typeName, string urnEntityType, IdForm form)
    {
        if (Read(text, out string? problem) is not { } urn)
        {
            return problem;
        }

        if (urn.EntityType != urnEntityType)
        {
            return $"'{Excerpt.Of(text)}' is not {IndefiniteArticle.With(typeName)}: its URNs begin with 'urn:li:{urnEntityType}:'.";
        }

        return EntityId.TryParse(urn.Key, form, out _)
            ? null
            : $"'{Excerpt.Of(text)}' is not {IndefiniteArticle.With(typeName)}: after 'urn:li:{urnEntityType}:' {EntityId.DescribeExpected(form)}.";
    }

    /// <summary>Why a facet that is made from its URN rejects a text; null where it accepts it.</summary>
    public static string? FindFacetProblem(string text)
    {
        // A number or a range is not the name of a facet.
        bool isFacet = Read(text, out string? problem) is { EntityType: FacetUrns.EntityType } urn
            && !EntityId.IsInteger(urn.Key)
            && !EntityId.IsAnyRange(urn.Key);
        return isFacet ? null : FacetUrns.DescribeProblem(text, problem);
    }
}
