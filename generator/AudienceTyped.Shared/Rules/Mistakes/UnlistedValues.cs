using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Shared.Rules;

/// <summary>Finds values that are not in the list of their entity type.</summary>
internal static class UnlistedValues
{
    /// <summary>Whether an include clause has values that LinkedIn does not have, and nothing else: nobody matches it.</summary>
    public static bool IsAllOf(ClauseView clause, CriteriaView criteria) =>
        clause != criteria.Exclude && clause.IsComplete && clause.Facets.Count > 0
        && clause.Facets.All(facet => facet.IsWhollyKnown && facet.Values.All(value => FindType(criteria, facet, value) is { IsComplete: true }));

    /// <summary>The type of a value, if it says something about the ids and the value is not in its list; null otherwise.</summary>
    public static EntityTypeFacts? FindType(CriteriaView criteria, FacetView facet, ValueView value) =>
        !value.IsDefault && !value.IsMember
        && facet.Facet.UrnEntityTypes.Contains(value.UrnEntityType)
        && criteria.FindEntityType(value.UrnEntityType) is { } type
        && (type.IsComplete || type.Shape is not null)
        && !type.IsListed(value.Key)
        && EntityId.TryParse(value.Key, type.Form, out _)
        && (type.Shape is null || EntityId.HasShape(value.Key, type.Shape))
            ? type
            : null;

    /// <summary>What is wrong with a value, and which value is the nearest.</summary>
    public static string Describe(ValueView value, EntityTypeFacts type)
    {
        string nearest = NearestValue.Find(value.Key, type) is { } found ? $" The nearest is {found.Text}." : "";
        return $"LinkedIn does not have {Excerpt.Of(value.Text)}: {UrnSyntax.Prefix}{type.UrnEntityType} has {type.Values.Count()} values, and it is not one of them.{nearest}";
    }

    /// <summary>The value that a fix writes instead; null where the nearest number means something else.</summary>
    public static string? FindReplacement(ValueView value, EntityTypeFacts type) => type.Form == IdForm.Integer ? null : NearestValue.Find(value.Key, type)?.Text;
}
