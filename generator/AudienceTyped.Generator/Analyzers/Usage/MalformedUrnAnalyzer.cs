using System.Collections.Immutable;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using AudienceTyped.Generator.Urns;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds URNs and ids in code that the runtime always rejects.</summary>
internal sealed class MalformedUrnAnalyzer : OperationAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Error("AUD1008", "The URN is malformed",
        "{0} The call throws at run time. {1}");

    private const string CorrectUrn = "Correct the URN.";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Register(OperationActions context, CriteriaTypes types)
    {
        CatalogSymbols catalog = context.Catalogs;
        NameFollower names = context.Names;
        context.RegisterOperationAction(operation => AnalyzeInvocation(operation, types, catalog, names), OperationKind.Invocation);
        context.RegisterOperationAction(operation => AnalyzeGroup(operation, types, catalog, names), OperationKind.MethodReference);
        context.RegisterOperationAction(operation => AnalyzeCreation(operation, types, names), OperationKind.ObjectCreation);
    }

    private static void AnalyzeInvocation(OperationAnalysisContext context, CriteriaTypes types, CatalogSymbols catalog, NameFollower names)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (EntityInvocation.Read(invocation, types) is { } call)
        {
            if (call is { Method: "Parse", Arguments: [var text, ..] })
            {
                foreach (GivenText given in new GivenTexts(names, context.CancellationToken).OfArgument(text))
                {
                    AnalyzeText(context, call, given, catalog);
                }
            }
            else if (call.Method == "Create" && call.FindText() is not null)
            {
                AnalyzeParts(context, call);
            }
            else if (call.Method == "FromId")
            {
                AnalyzeId(context, call);
            }
        }
        else if (invocation is { TargetMethod: { Name: "Custom", IsStatic: true }, Arguments: [var urn] } && IsCustomFacet(invocation.Type, types))
        {
            AnalyzeFacet(context, urn.Value, names);
        }
    }

    // texts.Select(Skill.Parse)
    private static void AnalyzeGroup(OperationAnalysisContext context, CriteriaTypes types, CatalogSymbols catalog, NameFollower names)
    {
        var group = (IMethodReferenceOperation)context.Operation;
        if (!group.Method.IsStatic || group.Method.Name is not ("Parse" or "FromId"))
        {
            return;
        }

        if (group.Method.Name == "Parse")
        {
            foreach (GivenText given in new GivenTexts(names, context.CancellationToken).OfMethodGroup(group))
            {
                if (EntityInvocation.Read(group.Method, given.Place, types) is not { } call)
                {
                    return;
                }

                AnalyzeText(context, call, given, catalog);
            }

            return;
        }

        foreach (IOperation element in new GivenElements(names, context.CancellationToken).OfMethodGroup(group))
        {
            if (EntityInvocation.Read(group.Method, element, types) is not { } call)
            {
                return;
            }

            AnalyzeId(context, call);
        }
    }

    private static void AnalyzeCreation(OperationAnalysisContext context, CriteriaTypes types, NameFollower names)
    {
        if (context.Operation is IObjectCreationOperation { Arguments: [var urn] } && IsCustomFacet(context.Operation.Type, types))
        {
            AnalyzeFacet(context, urn.Value, names);
        }
    }

    private static void AnalyzeText(
        OperationAnalysisContext context, EntityInvocation call, GivenText given, CatalogSymbols catalog)
    {
        (IOperation place, KnownText text) = given;
        if (call.EntityType is not { } type)
        {
            Report(context, place, RefusedText.FindProblem(text, UrnSyntax.Prefix, FindUrnProblem), CorrectUrn);
            return;
        }

        string? problem = RefusedText.FindProblem(
            text, type.UrnOf(""), written => UrnText.FindProblem(written, call.Type.Name, type.UrnEntityType, type.IdForm));
        if (problem is not null)
        {
            string written = text.Whole ?? text.Show();
            string? mended = UrnMending.FindUrn(written, type.UrnEntityType, type.IdForm, catalog.FindMeantEntityType);
            Report(context, place, problem, mended is null ? AdviseOnType(written, type, catalog) : $"Write '{mended}'.", mended);
        }
    }

    private static string? FindUrnProblem(string text)
    {
        UrnText.Read(text, out string? problem);
        return problem;
    }

    private static void AnalyzeParts(OperationAnalysisContext context, EntityInvocation call)
    {
        string entityType = Operations.FindText(call.Arguments[0])!;
        string key = Operations.FindText(call.Arguments[1])!;
        if (!UrnSyntax.IsEntityType(entityType))
        {
            Report(
                context,
                call.Arguments[0],
                $"'{Excerpt.Of(entityType)}' is not an entity type: letters and digits are expected, as in 'skill'.",
                "Correct the entity type.");
        }
        else if (UrnSyntax.FindKeyProblem(key) is { } problem)
        {
            Report(context, call.Arguments[1], $"'{Excerpt.Of(key)}' is not the key of a URN: {problem}", "Correct the key.");
        }
    }

    private static void AnalyzeId(OperationAnalysisContext context, EntityInvocation call)
    {
        string? problem = (call.EntityType?.IdForm, call.Arguments) switch
        {
            (IdForm.Integer, [var id]) when Operations.FindInteger(id) is <= 0 and var number =>
                $"{number} is not the id of {IndefiniteArticle.With(call.Type.Name)}: a positive integer is expected, as in 17.",
            (IdForm.Text, [var id]) when Operations.FindText(id) is { } text
                && !EntityId.TryParse(text, IdForm.Text, out _) => $"'{Excerpt.Of(text)}' is not the id of {IndefiniteArticle.With(call.Type.Name)}: letters, digits, '_', '-' and '.' are expected, as in en_US.",
            (IdForm.Range, [var first, var second]) when Operations.FindInteger(first) is { } minimum
                && Operations.FindInteger(second) is { } maximum
                && minimum > maximum =>
                $"The maximum of {IndefiniteArticle.With(call.Type.Name)} is below its minimum, {minimum}.",
            _ => null,
        };
        Report(context, call.Arguments[call.Arguments.Count - 1], problem, "Correct the id.");
    }

    private static void AnalyzeFacet(OperationAnalysisContext context, IOperation urn, NameFollower names)
    {
        if (KnownText.Find(urn, names, context.CancellationToken) is { } text)
        {
            Report(context, urn, RefusedText.FindProblem(text, FacetUrns.Prefix, UrnText.FindFacetProblem), CorrectUrn);
        }
    }

    // A URN of another type that the catalog knows is hardly a typing error: the type is wrong, or the URN is.
    private static string AdviseOnType(string text, CatalogEntityType type, CatalogSymbols catalog)
    {
        if (UrnText.Read(text, out _) is not { } urn || urn.EntityType == type.UrnEntityType)
        {
            return CorrectUrn;
        }

        string meant = catalog.FindMeantEntityType(urn.EntityType) ?? urn.EntityType;
        return catalog.FindType(meant) is not { } other ? CorrectUrn
            : meant == urn.EntityType ? $"It is {IndefiniteArticle.With(other.Name)}: use {other.Name}.Parse and a facet that accepts it, or correct the URN."
            : $"It may be meant for {IndefiniteArticle.With(other.Name)}, whose URNs begin with 'urn:li:{meant}:'.";
    }

    private static bool IsCustomFacet(ITypeSymbol? type, CriteriaTypes types) => SymbolEqualityComparer.Default.Equals(type, types.CustomFacet);

    private static void Report(OperationAnalysisContext context, IOperation place, string? problem, string advice, string? mended = null)
    {
        // A test that expects the exception is right, and so is a program that catches it.
        if (problem is not null && !Statements.IsExpectedToThrow(context.Operation) && !Statements.IsCaught(context.Operation))
        {
            context.ReportDiagnostic(
                Diagnostic.Create(Rule, place.Syntax.GetLocation(), ProblemProperties.Of(ProblemProperties.Replacement, mended), problem, advice));
        }
    }
}
