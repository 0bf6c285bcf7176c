using System.Collections.Immutable;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Definitions.Facets;
using AudienceTyped.Generator.Definitions.Project;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Analyzers.Definitions;

/// <summary>The problems that show only when all definition files are read together, by the path of the file.</summary>
internal static class DefinitionConflicts
{
    public static ILookup<string, DefinitionProblem> Find(
        ImmutableArray<AdditionalText> files, Compilation compilation, CancellationToken cancellationToken)
    {
        // Reported once, because unknown types would only be its consequences.
        if (ProjectObstacles.Find(compilation) is var obstacle and not ProjectObstacle.None)
        {
            return files.Select(static file => file.Path).Where(DefinitionFiles.IsDefinitionFile).OrderBy(static path => path, StringComparer.Ordinal).Take(1)
                .ToLookup(static path => path, _ => Describe(obstacle), StringComparer.Ordinal);
        }

        var entityReadings = Read(files, DefinitionFiles.IsEntityFile, text => ReadEntityFile(text, compilation, cancellationToken));
        var facetReadings = Read(files, DefinitionFiles.IsFacetFile, text => FacetFileReader.Read(text, cancellationToken));
        ImmutableArray<DefinitionFile<CatalogModel>> facetFiles = [.. facetReadings.Select(
            static pair => new DefinitionFile<CatalogModel>(pair.Key, pair.Value.Model))];

        // Shares the generator's code, so that the two cannot disagree.
        var conflicts = new List<DefinitionConflict>();
        ImmutableArray<EntityTypeModel> entityTypes = ProjectDefinitions.ChooseEntityTypes(
            [.. entityReadings.Select(static pair => new DefinitionFile<EntityTypeModel>(pair.Key, pair.Value.Model))], conflicts.Add);
        string[] names = [.. entityTypes.Select(static entityType => entityType.Name)];
        ReferencedCatalog referenced = ReferencedCatalogs.Find(compilation, ProjectDefinitions.FindMentions(names, facetFiles));
        FacetSet facets = ProjectDefinitions.ChooseFacets(facetFiles, names, referenced, conflicts.Add);

        var problems = conflicts.Select(conflict => (conflict.Path, Problem: Describe(conflict, entityReadings, facetReadings, names))).ToList();
        ExtensionDialect dialect = ExtensionDialects.Find(compilation);
        HashSet<string> leftOut =
            [.. conflicts
                .Where(static conflict => conflict.Kind is ConflictKind.EntityType or ConflictKind.TooManyValues or ConflictKind.Catalog)
                .Select(static conflict => conflict.Path)];
        foreach (KeyValuePair<string, EntityFileReading> file in entityReadings.Where(file => !leftOut.Contains(file.Key)))
        {
            if (file.Value.Model is { } model && model.Extension != Extension.None)
            {
                problems.AddRange(ExtensionProblems.Find(file.Value, model, dialect, compilation).Select(problem => (file.Key, problem)));
            }
        }

        if (facets.IsExtension)
        {
            problems.AddRange(
                from pair in facetReadings
                where pair.Value.Model is { Facets.Count: > 0 } && !leftOut.Contains(pair.Key)
                let problem = ExtensionProblems.FindOldLanguage(pair.Value.NameSpan, "Facet", pair.Value.Model!.IsPublic, dialect)
                where problem is not null
                select (pair.Key, problem));
        }

        return ByFile(problems, path => entityReadings.TryGetValue(path, out EntityFileReading? reading) ? reading.Ignored : facetReadings[path].Ignored);
    }

    private static ILookup<string, DefinitionProblem> ByFile(
        IEnumerable<(string Path, DefinitionProblem Problem)> problems, Func<string, IgnoredDiagnostics> findIgnored) => problems
        .GroupBy(static pair => pair.Path, static pair => pair.Problem, StringComparer.Ordinal)
        .SelectMany(ofFile => Bound(ofFile, findIgnored(ofFile.Key)).Select(problem => (Path: ofFile.Key, Problem: problem)))
        .ToLookup(static pair => pair.Path, static pair => pair.Problem, StringComparer.Ordinal);

    /// <summary>What is in a file of values, with the type of a reference that it adds to.</summary>
    public static EntityFileReading ReadEntityFile(SourceText text, Compilation compilation, CancellationToken cancellationToken)
    {
        var file = EntityFileReader.Of(text);
        return file.Read(file.EntityTypeName is { } name ? ReferencedEntityTypes.FindExternal(compilation, name) : null, cancellationToken);
    }

    private static ImmutableArray<DefinitionProblem> Bound(IEnumerable<DefinitionProblem> unbounded, IgnoredDiagnostics ignored)
    {
        var problems = new ProblemList(ignored);
        foreach (DefinitionProblem problem in unbounded)
        {
            problems.Add(problem);
        }

        return problems.ToImmutable();
    }

    private static DefinitionProblem Describe(ProjectObstacle obstacle)
    {
        (string reason, string fix) = ProjectObstacles.Describe(obstacle);
        return new DefinitionProblem(DefinitionDiagnostics.ProjectCannotCompile, default, reason, fix);
    }

    private static DefinitionProblem Describe(
        DefinitionConflict conflict, Dictionary<string, EntityFileReading> entityReadings, Dictionary<string, FacetFileReading> facetReadings,
            string[] entityTypes) =>
        conflict.Kind switch
        {
            ConflictKind.EntityType => new DefinitionProblem(
                DefinitionDiagnostics.DefinedTwice, entityReadings[conflict.Path].NameSpan, $"The entity type '{conflict.Name}' is left out: '{conflict.Other}' already defines it."),
            ConflictKind.ValueId => new DefinitionProblem(
                DefinitionDiagnostics.DefinedTwice, entityReadings[conflict.Path].ValueSpans[conflict.Index].Id, $"The value '{conflict.Name}' is left out: '{conflict.Other}' already adds it."),
            ConflictKind.ValueMember => new DefinitionProblem(
                DefinitionDiagnostics.DefinedTwice, entityReadings[conflict.Path].ValueSpans[conflict.Index].Member, $"The value is left out: '{conflict.Other}' already has a member with the name '{conflict.Name}'."),
            ConflictKind.SetMember => new DefinitionProblem(
                DefinitionDiagnostics.DefinedTwice, entityReadings[conflict.Path].SetSpans[conflict.Index], $"The set is left out: '{conflict.Other}' already has a member with the name '{conflict.Name}'."),
            ConflictKind.RenamedMember => new DefinitionProblem(
                DefinitionDiagnostics.DefinedTwice, entityReadings[conflict.Path].RenamedSpans[conflict.Index], $"The old identifier is left out: '{conflict.Other}' already has a member with the name '{conflict.Name}'."),
            ConflictKind.TooManyValues => new DefinitionProblem(
                DefinitionDiagnostics.FarTooMany, entityReadings[conflict.Path].NameSpan, $"entity type '{conflict.Name}'",
                    $"more than {EntityFileParser.MaximumValues} values, with the other files of the project", EntityFileParser.MaximumValues, EntityFileParser.SelectValues),
            ConflictKind.UrnNamespace => new DefinitionProblem(
                DefinitionDiagnostics.SharedNamespace, entityReadings[conflict.Path].NamespaceSpan, conflict.Name, conflict.Other),
            _ => Describe(conflict, facetReadings[conflict.Path], entityTypes),
        };

    private static DefinitionProblem Describe(DefinitionConflict conflict, FacetFileReading reading, string[] entityTypes)
    {
        FacetSpans? spans = conflict.Index < 0 ? null : reading.FacetSpans[conflict.Index];
        return conflict.Kind switch
        {
            ConflictKind.UnknownEntityType => DescribeUnknown(conflict, spans!, reading.Model!.Facets[conflict.Index].EntityTypes, entityTypes),
            ConflictKind.FacetMember => new DefinitionProblem(
                DefinitionDiagnostics.DefinedTwice,
                spans!.Member,
                $"The facet '{conflict.Name}' is left out: '{conflict.Other}' already has a member with that name."),
            ConflictKind.FacetName => new DefinitionProblem(
                DefinitionDiagnostics.DefinedTwice, spans!.Name, $"The facet '{conflict.Name}' is left out: '{conflict.Other}' already defines it."),
            _ => new DefinitionProblem(
                DefinitionDiagnostics.DefinedTwice, reading.NameSpan, $"The catalog '{conflict.Name}' is left out: '{conflict.Other}' already has that name."),
        };
    }

    private static DefinitionProblem DescribeUnknown(DefinitionConflict conflict, FacetSpans spans, EquatableArray<string> ofFacet, string[] entityTypes)
    {
        string? nearest = Spelling.FindNearest(conflict.Name, entityTypes);
        return new DefinitionProblem(
            DefinitionDiagnostics.UnknownEntityType, spans.EntityTypes[conflict.EntityTypeIndex], conflict.Other, Excerpt.Of(conflict.Name),
                Spelling.Suggest(nearest))
        {
            // A facet cannot list the same type twice.
            Properties = ProblemProperties.Of(ProblemProperties.Replacement, nearest is not null && ofFacet.Contains(nearest) ? null : nearest),
        };
    }

    private static Dictionary<string, TReading> Read<TReading>(
        ImmutableArray<AdditionalText> files, Func<string, bool> isOfKind, Func<SourceText, TReading> read)
    {
        var readings = new Dictionary<string, TReading>(StringComparer.Ordinal);
        foreach (AdditionalText file in files)
        {
            if (isOfKind(file.Path) && !readings.ContainsKey(file.Path) && file.GetText() is { } text)
            {
                readings.Add(file.Path, read(text));
            }
        }

        return readings;
    }
}
