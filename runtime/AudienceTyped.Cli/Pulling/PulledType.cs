using AudienceTyped.Catalogs;
using AudienceTyped.Definitions.Merging;

namespace AudienceTyped.Cli;

/// <summary>The values of a type as the service listed them.</summary>
/// <param name="Type">The entity type.</param>
/// <param name="Facets">The names of the facets that listed them, with commas between them.</param>
/// <param name="Values">The values.</param>
/// <param name="Gone">The ids that were listed before, and that the service does not know by their URNs.</param>
internal sealed record PulledType(TargetingEntityType Type, string Facets, IReadOnlyList<PulledValue> Values, IReadOnlySet<string> Gone);
