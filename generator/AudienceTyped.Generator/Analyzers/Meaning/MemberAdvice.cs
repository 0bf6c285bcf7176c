using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Analyzers.Meaning;

/// <summary>What to say of a member that is not found.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Fix">What to do.</param>
internal sealed record MemberAdvice(string Problem, string Fix)
{
    /// <summary>The members that may be meant.</summary>
    public IReadOnlyList<string> Meant { get; init; } = [];

    /// <summary>Those of them that need an import, or the written one where it needs nothing else.</summary>
    public IReadOnlyList<string> Imported { get; init; } = [];

    /// <summary>The display name that a row for the value would have; null where no row can help.</summary>
    public string? Name { get; init; }

    /// <summary>A member that is there, where its namespace is imported.</summary>
    public static MemberAdvice Import(string written, string type) => new(
        $"{written} is an extension member: a definition file adds it to {type}, and it is found only where its namespace is imported",
        "Add 'using AudienceTyped;'.")
    {
        Imported = [written],
    };

    /// <summary>The question after one or several members.</summary>
    public static string Ask(IReadOnlyList<string> members) => members.Count == 1
        ? $"Did you mean {members[0]}?"
        : $"Did you mean {string.Join(", ", members.Take(members.Count - 1))} or {members[members.Count - 1]}?";

    public Diagnostic ToDiagnostic(DiagnosticDescriptor rule, Location place) =>
        Diagnostic.Create(rule, place, UnknownMemberProperties.Of(Meant, Imported, Name), Problem, Fix);
}
