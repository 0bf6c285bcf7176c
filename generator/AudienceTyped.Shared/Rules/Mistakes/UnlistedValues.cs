using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Shared.Rules;

/// <summary>Finds values that LinkedIn does not have, although their ids have the right form.</summary>
internal static class UnlistedValues
{
    /// <summary>Whether an include clause has values that LinkedIn does not have, and nothing else: nobody matches it.</summary>
    public static bool IsAllOf(ClauseView clause, CriteriaView criteria) =>
        clause != criteria.Exclude && clause.IsComplete
        && clause.Facets.All(facet => facet.IsWhollyKnown && facet.Values.All(value => FindType(criteria, facet, value) is { } type && IsCertain(value, type)));

    /// <summary>Whether any value is not written as a member, and of a type that says something about the ids that exist; in most criteria none is.</summary>
    public static bool MayExist(CriteriaView criteria) => criteria.All.Any(facet =>
        facet.Values.NotMembers.Count > 0
        && facet.Values.UrnEntityTypes.Any(type => criteria.FindEntityType(type) is { } known && SaysWhatExists(known)));

    /// <summary>The type of a value, if the value is not in its list and the type says something about the ids that exist; null otherwise.</summary>
    public static EntityTypeFacts? FindType(CriteriaView criteria, FacetView facet, ValueView value) =>
        !value.IsMember
        && facet.Facet.UrnEntityTypes.Contains(value.UrnEntityType)
        && criteria.FindEntityType(value.UrnEntityType) is { } type
        && IsUnlisted(value, type)
            ? type
            : null;

    /// <summary>Whether a value is not in the list of its type, has the right form, and the type says something about the ids that exist.</summary>
    public static bool IsUnlisted(ValueView value, EntityTypeFacts type) =>
        SaysWhatExists(type) && !type.IsListed(value.Key) && EntityId.TryParse(value.Key, type.Form, out _);

    /// <summary>Whether LinkedIn surely does not have a value that is not in the list of its type.</summary>
    public static bool IsCertain(ValueView value, EntityTypeFacts type) => type.IsComplete || !HasShape(value, type);

    /// <summary>What is wrong with a value, and which value is the nearest.</summary>
    public static string Describe(ValueView value, EntityTypeFacts type)
    {
        string namespaceText = $"{UrnSyntax.Prefix}{type.UrnEntityType}";
        string reason = HasShape(value, type)
            ? $"{namespaceText} has {type.Values.Count()} values, and it is not one of them"
            : $"the ids of {namespaceText} have letters and digits as in {type.Shape}";
        string nearest = NearestValue.Find(value.Key, type) is { } found ? $" The nearest is {found.Text}." : "";
        return $"LinkedIn does not have {Excerpt.Of(value.Text)}: {reason}.{nearest}";
    }

    /// <summary>The value that a fix writes instead; null where the nearest number means something else.</summary>
    public static string? FindReplacement(ValueView value, EntityTypeFacts type) =>
        type.Form == IdForm.Integer ? null : NearestValue.Find(value.Key, type)?.Text;

    private static bool SaysWhatExists(EntityTypeFacts type) => type.IsComplete || type.Shape is not null;

    private static bool HasShape(ValueView value, EntityTypeFacts type) => type.Shape is null || EntityId.HasShape(value.Key, type.Shape);
}
