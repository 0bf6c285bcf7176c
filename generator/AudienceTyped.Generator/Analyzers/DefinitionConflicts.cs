using System.Collections.Immutable;
using AudienceTyped.Generator.Definitions;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Analyzers;

/// <summary>The problems that only all definition files together have, by the path of the file.</summary>
internal static class DefinitionConflicts
{
    public static ILookup<string, DefinitionProblem> Find(
        ImmutableArray<AdditionalText> files, DefinitionReadings readings, Func<string, bool> existsInReferences, CancellationToken cancellationToken)
    {
        var entityReadings = Read(files, DefinitionFiles.IsEntityFile, readings.OfEntityFile, cancellationToken);
        var facetReadings = Read(files, DefinitionFiles.IsFacetFile, readings.OfFacetFile, cancellationToken);
        ImmutableArray<DefinitionFile<CatalogModel>> facetFiles = [.. facetReadings.Select(static pair => new DefinitionFile<CatalogModel>(pair.Key, pair.Value.Model))];

        // The same choice as the generator's, so that the two cannot disagree.
        var conflicts = new List<DefinitionConflict>();
        ImmutableArray<EntityTypeModel> entityTypes = ProjectDefinitions.ChooseEntityTypes(
            [.. entityReadings.Select(static pair => new DefinitionFile<EntityTypeModel>(pair.Key, pair.Value.Model))], conflicts.Add);
        string[] names = [.. entityTypes.Select(static entityType => entityType.Name)];
        string[] referenced = [.. ProjectDefinitions.FindForeignEntityTypes(facetFiles, names).Where(existsInReferences)];
        ProjectDefinitions.ChooseFacets(facetFiles, names, referenced, conflicts.Add);

        return conflicts.ToLookup(
            static conflict => conflict.Path,
            conflict => conflict.Kind == ConflictKind.EntityType
                ? new DefinitionProblem(DefinitionDiagnostics.DefinedTwice, entityReadings[conflict.Path].NameSpan, "entity type", conflict.Name, conflict.Other, "it")
                : Describe(conflict, facetReadings[conflict.Path], names),
            StringComparer.Ordinal);
    }

    private static DefinitionProblem Describe(DefinitionConflict conflict, FacetFileReading reading, string[] entityTypes)
    {
        FacetSpans? spans = conflict.FacetIndex < 0 ? null : reading.FacetSpans[conflict.FacetIndex];
        return conflict.Kind switch
        {
            ConflictKind.UnknownEntityType => new DefinitionProblem(
                DefinitionDiagnostics.UnknownEntityType, spans!.EntityTypes[conflict.EntityTypeIndex], conflict.Other, conflict.Name, Spelling.Suggest(conflict.Name, entityTypes)),
            ConflictKind.FacetMember => new DefinitionProblem(DefinitionDiagnostics.DefinedTwice, spans!.Member, "facet", conflict.Name, conflict.Other, "a member of that name"),
            ConflictKind.FacetName => new DefinitionProblem(DefinitionDiagnostics.DefinedTwice, spans!.Name, "facet", conflict.Name, conflict.Other, "it"),
            _ => new DefinitionProblem(DefinitionDiagnostics.DefinedTwice, reading.NameSpan, "catalog", conflict.Name, conflict.Other, "its name"),
        };
    }

    private static Dictionary<string, TReading> Read<TReading>(
        ImmutableArray<AdditionalText> files, Func<string, bool> isOfKind, Func<Microsoft.CodeAnalysis.Text.SourceText, TReading> read, CancellationToken cancellationToken)
    {
        var readings = new Dictionary<string, TReading>(StringComparer.Ordinal);
        foreach (AdditionalText file in files)
        {
            if (isOfKind(file.Path) && !readings.ContainsKey(file.Path) && file.GetText(cancellationToken) is { } text)
            {
                readings.Add(file.Path, read(text));
            }
        }

        return readings;
    }
}
