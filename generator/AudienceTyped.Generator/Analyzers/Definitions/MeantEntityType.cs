using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Analyzers.Definitions;

/// <summary>Completes a problem about an entity type that no reference has with the one that is meant. The parser does not know all types.</summary>
internal static class MeantEntityType
{
    public static DefinitionProblem Suggest(DefinitionProblem problem, Compilation compilation)
    {
        if (!problem.Properties.TryGetValue(ProblemProperties.UnknownType, out string? name) || name is null)
        {
            return problem;
        }

        string[] known = [.. CatalogSymbols.Of(compilation).EntityTypes
            .Select(static found => found.Symbol)
            .Where(static symbol => symbol.TypeKind == TypeKind.Struct)
            .Select(static symbol => symbol.Name)];
        return Spelling.FindNearest(name, known) is not { } meant ? problem
            : problem with
            {
                Arguments = [.. problem.Arguments.Take(problem.Arguments.Length - 1), Spelling.Suggest(meant)],
                Properties = problem.Properties.SetItem(ProblemProperties.Replacement, meant),
            };
    }
}
