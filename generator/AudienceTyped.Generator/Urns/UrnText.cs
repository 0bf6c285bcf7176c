
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Urns;

/// <summary>A URN cut into its parts, as the runtime cuts it. What the runtime would refuse is refused in the same words.</summary>
/// <param name="EntityType">For example <c>skill</c>.</param>
/// <param name="Key">For example <c>17</c>.</param>
internal sealed record UrnText(string EntityType, string Key)
{
    /// <summary>The URN, or null with what is wrong with the text.</summary>
    public static UrnText? Read(string text, out string? problem)
    {
        string start = $"'{Excerpt.Of(text)}' is not a URN of LinkedIn's: ";
        if (!text.StartsWith(UrnSyntax.Prefix, StringComparison.Ordinal))
        {
            problem = start + $"it must begin with '{UrnSyntax.Prefix}', as in 'urn:li:skill:17'.";
            return null;
        }

        int colon = text.IndexOf(':', UrnSyntax.Prefix.Length);
        string entityType = colon < 0 ? "" : text.Substring(UrnSyntax.Prefix.Length, colon - UrnSyntax.Prefix.Length);
        if (!UrnSyntax.IsEntityType(entityType))
        {
            problem = start + $"an entity type and a colon must follow '{UrnSyntax.Prefix}', as in 'urn:li:skill:17'.";
            return null;
        }

        string key = text.Substring(colon + 1);
        problem = UrnSyntax.FindKeyProblem(key) is { } keyProblem ? start + keyProblem : null;
        return problem is null ? new UrnText(entityType, key) : null;
    }

    /// <summary>What <c>Parse</c> of an entity type refuses a text for, or null where it takes it.</summary>
    public static string? FindProblem(string text, string typeName, string urnEntityType, IdForm form)
    {
        if (Read(text, out string? problem) is not { } urn)
        {
            return problem;
        }

        if (urn.EntityType != urnEntityType)
        {
            return $"'{Excerpt.Of(text)}' is not a {typeName}: its URNs begin with 'urn:li:{urnEntityType}:'.";
        }

        return EntityId.TryParse(urn.Key, form, out _) ? null : $"'{Excerpt.Of(text)}' is not a {typeName}: after 'urn:li:{urnEntityType}:' {Describe(form)}.";
    }

    /// <summary>What a facet made of its URN refuses a text for, or null where it takes it.</summary>
    public static string? FindFacetProblem(string text)
    {
        if (Read(text, out string? problem) is not { } urn)
        {
            return problem;
        }

        // A number and a range are keys of their own kind, and no name.
        return urn.EntityType == FacetUrns.EntityType && !EntityId.IsInteger(urn.Key) && !EntityId.IsAnyRange(urn.Key)
            ? null
            : $"'{Excerpt.Of(text)}' is not the URN of a facet: it must begin with '{FacetUrns.Prefix}', as in '{FacetUrns.Prefix}skills'.";
    }

    private static string Describe(IdForm form) => form switch
    {
        IdForm.Integer => "a positive integer is expected, as in 17",
        IdForm.Range => "a range without spaces is expected, as in (51,200)",
        _ => "letters, digits, '_', '-' and '.' are expected, as in en_US",
    };
}
