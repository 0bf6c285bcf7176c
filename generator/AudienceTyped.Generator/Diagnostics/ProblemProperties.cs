using System.Collections.Immutable;

namespace AudienceTyped.Generator.Diagnostics;

/// <summary>What a diagnostic tells the code fixes beside its message: never cut short, as a message is.</summary>
internal static class ProblemProperties
{
    /// <summary>The text to write in the place of the reported one.</summary>
    public const string Replacement = nameof(Replacement);

    /// <summary>The identifier to write into the column of identifiers.</summary>
    public const string Identifier = nameof(Identifier);

    /// <summary>There where the line says again what another says.</summary>
    public const string Repeated = nameof(Repeated);

    /// <summary>The name of the facet whose values can be excluded instead of included.</summary>
    public const string ExcludableFacet = nameof(ExcludableFacet);

    /// <summary>Nothing where there is nothing to tell.</summary>
    public static ImmutableDictionary<string, string?> Of(string name, string? value) => Of((name, value));

    /// <inheritdoc cref="Of(string, string?)"/>
    public static ImmutableDictionary<string, string?> Of(params (string Name, string? Value)[] properties) => properties
        .Where(static property => property.Value is not null)
        .ToImmutableDictionary(static property => property.Name, static property => property.Value);
}
