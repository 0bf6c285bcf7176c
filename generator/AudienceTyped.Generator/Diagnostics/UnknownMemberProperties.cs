using System.Collections.Immutable;

namespace AudienceTyped.Generator.Diagnostics;

/// <summary>The properties of a diagnostic about a member that the catalog does not have, which code fixes read.</summary>
internal static class UnknownMemberProperties
{
    /// <summary>The members that may be meant, with their types and spaces between them: <c>Skill.Engineering Skill.Python</c>.</summary>
    public const string Meant = nameof(Meant);

    /// <summary>Those of the members that need an import of their namespace; the one that is written, where it needs nothing else.</summary>
    public const string Imported = nameof(Imported);

    /// <summary>The display name that a row for the value would have; absent where no row can help.</summary>
    public const string Name = nameof(Name);

    /// <summary>The members of a property.</summary>
    public static string[] Split(string? members) => members?.Split([' '], StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The properties.</summary>
    /// <param name="meant">The members that may be meant.</param>
    /// <param name="imported">Those that need an import.</param>
    /// <param name="name">The display name; null where no row can help.</param>
    public static ImmutableDictionary<string, string?> Of(IEnumerable<string> meant, IEnumerable<string> imported, string? name) =>
        ProblemProperties.Of((Meant, Join(meant)), (Imported, Join(imported)), (Name, name));

    private static string? Join(IEnumerable<string> members) => string.Join(" ", members) is { Length: > 0 } text ? text : null;
}
