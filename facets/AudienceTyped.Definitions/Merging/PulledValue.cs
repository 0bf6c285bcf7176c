namespace AudienceTyped.Definitions.Merging;

/// <summary>A value as the service lists it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name; null where the service gives none.</param>
internal sealed record PulledValue(string Id, string? Name);
