using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Meaning;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AudienceTyped.Generator.Analyzers.Meaning;

/// <summary>Compares the names that code gives to values with those of the catalog: a wrong URN counts the wrong members without any error.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrongMeaningAnalyzer : CodeAnalyzer
{
    /// <summary>The name is the name of another value.</summary>
    internal static readonly DiagnosticDescriptor Contradiction = CodeDescriptors.Warning("AUD3002", "Name and value contradict each other",
        "The name '{0}' means {1}, but the value is {2}, so other members are counted than the name says. Use the intended value, or correct the name.");

    /// <summary>The name is probably the name of something else.</summary>
    internal static readonly DiagnosticDescriptor Doubt = CodeDescriptors.Info("AUD3003", "Name and value may not mean the same",
        "The name '{0}' and the value '{1}' may not mean the same: {2}. Look it up, and correct the name or the value.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Contradiction, Doubt];

    private protected override void Register(CompilationStartAnalysisContext context, CriteriaTypes types)
    {
        var meanings = new CatalogMeanings(context.Compilation);
        context.RegisterSemanticModelAction(file => Analyze(file, meanings));
    }

    private static void Analyze(SemanticModelAnalysisContext context, CatalogMeanings meanings)
    {
        foreach (ContraryName contrary in FileMeanings.Read(context.SemanticModel, meanings, context.CancellationToken))
        {
            context.ReportDiagnostic(Create(contrary));
        }
    }

    private static Diagnostic Create(ContraryName contrary)
    {
        (WrittenValue value, NameAtHand name, MeaningVerdict verdict) = contrary;
        EntityMeanings type = value.Type;
        bool isCertain = verdict.Relation == MeaningRelation.IsOfAnother;
        ImmutableDictionary<string, string?> properties = verdict.Relation == MeaningRelation.IsStrange
            ? ImmutableDictionary<string, string?>.Empty
            : MeaningProperties.Of(
                type.UrnOf(verdict.Meant!),
                verdict.Meant!.Member,
                type.ClassName,
                type.FindById(value.Id)?.Member,
                name.Kind == NameKind.Label ? type.FindById(value.Id)?.Name : null);
        return Diagnostic.Create(
            isCertain ? Contradiction : Doubt,
            value.Node.GetLocation(),
            name.Location is { } place ? [place] : [],
            properties,
            isCertain
                ? [Excerpt.Of(name.Written), type.MemberOf(verdict.Meant!), DescribeKnown(value)]
                : [Excerpt.Of(name.Written), value.Urn, Explain(value, verdict)]);
    }

    private static string DescribeKnown(WrittenValue value) =>
        value.Type.FindById(value.Id) is { } known ? $"{value.Type.MemberOf(known)} ('{Excerpt.Of(known.Name)}')" : value.Urn;

    private static string Explain(WrittenValue value, MeaningVerdict verdict) => verdict.Relation switch
    {
        MeaningRelation.IsOfKnown => $"the catalog has that name for '{value.Type.UrnOf(verdict.Meant!)}'",
        MeaningRelation.IsOfPart =>
            $"the catalog calls it '{Excerpt.Of(value.Type.FindById(value.Id)!.Name)}', of which {value.Type.MemberOf(verdict.Meant!)} is only a part",
        MeaningRelation.IsOfWhole =>
            $"the catalog calls it '{Excerpt.Of(value.Type.FindById(value.Id)!.Name)}', which is only a part of {value.Type.MemberOf(verdict.Meant!)}",
        _ => $"the catalog calls it '{Excerpt.Of(verdict.Meant!.Name)}'",
    };
}
