using System.Collections.Immutable;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Diagnostics;

/// <summary>The rules about criteria as diagnostics.</summary>
internal static class RuleDescriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> _byId = CriteriaRules.All.ToImmutableDictionary(static rule => rule.Id, Create);

    public static ImmutableArray<DiagnosticDescriptor> OfEachPlace { get; } = [.. CriteriaRules.OfEachPlace.Select(Of)];

    public static ImmutableArray<DiagnosticDescriptor> OncePerProject { get; } = [.. CriteriaRules.OncePerProject.Select(Of)];

    public static DiagnosticDescriptor Of(CriteriaRule rule) => _byId[rule.Id];

    public static DiagnosticSeverity Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor Create(CriteriaRule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        DiagnosticPages.CategoryOf(rule.Id),
        Of(rule.Severity),
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticPages.LinkOf(rule.Id, rule.Source),
        customTags: rule.IsOncePerProject ? [WellKnownDiagnosticTags.CompilationEnd] : []);
}
