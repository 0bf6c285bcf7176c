using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Shared.Rules;

/// <summary>What catalogs know about the ids of an entity type.</summary>
/// <param name="UrnEntityType">The entity type of the URNs: <c>seniority</c>.</param>
/// <param name="Form">The form of the ids.</param>
internal sealed record EntityTypeFacts(string UrnEntityType, IdForm Form)
{
    /// <summary>An id that shows where all ids have letters and digits; null where they differ.</summary>
    public string? Shape { get; init; }

    /// <summary>Whether the catalog has every value that LinkedIn has.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Whether a catalog has the id.</summary>
    public required Func<string, bool> IsListed { get; init; }

    /// <summary>The values of all catalogs, decoded when one that is not among them asks for its neighbors.</summary>
    public required IEnumerable<ListedValue> Values { get; init; }
}
