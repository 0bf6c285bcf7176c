using System.Collections.Immutable;

namespace AudienceTyped.Generator.Diagnostics;

/// <summary>The properties of a diagnostic that code fixes read. Unlike a message, they are never shortened.</summary>
internal static class ProblemProperties
{
    /// <summary>The text that replaces the reported one.</summary>
    public const string Replacement = nameof(Replacement);

    /// <summary>The identifier to write into the column of identifiers.</summary>
    public const string Identifier = nameof(Identifier);

    /// <summary>Present where the line repeats another one.</summary>
    public const string Repeated = nameof(Repeated);

    /// <summary>The name of an entity type that no referenced assembly has.</summary>
    public const string UnknownType = nameof(UnknownType);

    /// <summary>The name of the facet whose values can be excluded instead of included.</summary>
    public const string ExcludableFacet = nameof(ExcludableFacet);

    /// <summary>Present where the text is a secret, which no property repeats.</summary>
    public const string Secret = nameof(Secret);

    /// <summary>Present where it is about criteria in a constant text, which no fix changes.</summary>
    public const string InText = nameof(InText);

    /// <summary>The properties that have a value.</summary>
    public static ImmutableDictionary<string, string?> Of(string name, string? value) => Of((name, value));

    /// <inheritdoc cref="Of(string, string?)"/>
    public static ImmutableDictionary<string, string?> Of(params (string Name, string? Value)[] properties) => properties
        .Where(static property => property.Value is not null)
        .ToImmutableDictionary(static property => property.Name, static property => property.Value);
}
