using AudienceTyped.Generator.Analyzers.Meaning;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests.Meaning;

/// <summary>Runs the guard of meanings alone.</summary>
internal static class MeaningAnalysis
{
    /// <summary>What is said of members of a class, which must compile.</summary>
    public static Task<IReadOnlyList<Found>> OfMembersAsync(string members) => OfFilesAsync($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using AudienceTyped;

        internal static class Snippet
        {
        {{members}}
        }
        """);

    /// <summary>What is said of statements.</summary>
    public static Task<IReadOnlyList<Found>> OfStatementsAsync(string statements) => OfFilesAsync(Code.Method(statements));

    public static Task<IReadOnlyList<Found>> OfFilesAsync(params string[] files) => Analysis.OfFilesAsync([new WrongMeaningAnalyzer()], files);

    public static Task<IReadOnlyList<Found>> OfAsync(Compilation compilation) => Analysis.OfAsync(compilation, [new WrongMeaningAnalyzer()]);
}
