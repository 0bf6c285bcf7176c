namespace AudienceTyped.Shared.Rules;

/// <summary>A value that a catalog has.</summary>
/// <param name="Id">The id: <c>10</c>.</param>
/// <param name="Name">The name: <c>Owner</c>.</param>
/// <param name="Text">How messages name it.</param>
internal sealed record ListedValue(string Id, string Name, string Text);
