using System.Collections.Immutable;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Definitions.Project;
using AudienceTyped.Generator.Emission;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator;

/// <summary>
/// Turns the definition files of a project into its typed catalog: a type for each <c>.urns.tsv</c> file,
/// and the facets of all <c>.facets.tsv</c> files. What is wrong in a file is reported by the analyzer, not here.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<AdditionalText> entityTexts = context.AdditionalTextsProvider
            .Where(static file => DefinitionFiles.IsEntityFile(file.Path));

        IncrementalValueProvider<ImmutableArray<DefinitionFile<CatalogModel>>> facetFiles = ReadFacetFiles(context.AdditionalTextsProvider);
        IncrementalValueProvider<ReferencedCatalog> references = FindReferences(entityTexts, facetFiles, context.CompilationProvider);

        IncrementalValueProvider<ImmutableArray<DefinitionFile<EntityTypeModel>>> entityFiles = entityTexts
            .Combine(references)
            .Select(static (pair, cancellationToken) => DefinitionFiles.ReadEntityFile(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(CatalogSteps.EntityFiles)
            .Collect();

        // Compared type by type, so that a row changed in one file writes one type anew.
        IncrementalValuesProvider<EntityTypeModel> entityTypes = entityFiles
            .SelectMany(static (files, _) => ProjectDefinitions.ChooseEntityTypes(files))
            .WithTrackingName(CatalogSteps.EntityTypes);

        IncrementalValueProvider<FacetSet> facets = facetFiles
            .Combine(FindNames(entityTypes))
            .Combine(references)
            .Combine(FindExamples(entityTypes, references))
            .Select(static (all, _) => ProjectDefinitions.ChooseFacets(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right) with { Examples = all.Right })
            .WithTrackingName(CatalogSteps.Facets);

        IncrementalValueProvider<ExtensionDialect> dialect = context.CompilationProvider
            .Select(static (compilation, _) => ExtensionDialects.Find(compilation))
            .WithTrackingName(CatalogSteps.Dialect);

        IncrementalValuesProvider<CatalogListing> catalogs = facets
            .Combine(dialect)
            .SelectMany(static (pair, _) => pair.Left.Catalogs.Items.Select(catalog => CatalogListing.Of(catalog, pair.Left.IsExtension, pair.Right)))
            .WithTrackingName(CatalogSteps.Catalogs);

        // In a project that cannot compile the code, one diagnostic of the analyzer says more than hundreds of the compiler.
        IncrementalValueProvider<ProjectObstacle> obstacle = context.CompilationProvider
            .Select(static (compilation, _) => ProjectObstacles.Find(compilation))
            .WithTrackingName(CatalogSteps.Obstacle);

        AddEntityTypes(context, obstacle, entityTypes, dialect);
        AddFacets(context, obstacle, facets, catalogs, dialect);
        AddRegistrations(context, obstacle, entityTypes, catalogs, dialect);
    }

    // A comment changes the text, and nothing after the step that reads it.
    private static IncrementalValueProvider<ImmutableArray<DefinitionFile<CatalogModel>>> ReadFacetFiles(
        IncrementalValuesProvider<AdditionalText> files) => files
        .Where(static file => DefinitionFiles.IsFacetFile(file.Path))
        .Select(static (file, cancellationToken) => DefinitionFiles.ReadFacetFile(file, cancellationToken))
        .WithTrackingName(CatalogSteps.FacetFiles)
        .Collect();

    private static IncrementalValueProvider<EquatableArray<string>> FindNames(IncrementalValuesProvider<EntityTypeModel> entityTypes) => entityTypes
        .Select(static (entityType, _) => entityType.Name)
        .Collect()
        .Select(static (names, _) => new EquatableArray<string>(names))
        .WithTrackingName(CatalogSteps.EntityTypeNames);

    // Of each file the first value, so that most edits of a file write no facet anew.
    private static IncrementalValueProvider<EquatableArray<ExampleValue>> FindExamples(
        IncrementalValuesProvider<EntityTypeModel> entityTypes, IncrementalValueProvider<ReferencedCatalog> references) => entityTypes
            .Select(static (entityType, _) => ExampleValues.Of(entityType))
            .Collect()
            .Combine(references)
            .Select(
                static (all, _) => new EquatableArray<ExampleValue>(
                    [.. all.Left.Concat(all.Right.EntityTypes.Items.Select(ExampleValues.Of)).OfType<ExampleValue>()]))
            .WithTrackingName(CatalogSteps.Examples);

    private static void AddEntityTypes(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ProjectObstacle> obstacle,
        IncrementalValuesProvider<EntityTypeModel> entityTypes,
        IncrementalValueProvider<ExtensionDialect> dialect)
    {
        context.RegisterSourceOutput(
            Unless(obstacle, entityTypes.Where(static entityType => entityType.Extension == Extension.None)),
            static (output, entityType) => output.AddSource(entityType.FileName, EntityTypeEmitter.Emit(entityType, output.CancellationToken)));
        context.RegisterSourceOutput(
            Unless(obstacle, entityTypes.Where(static entityType => entityType.Extension != Extension.None).Combine(dialect)),
            static (output, pair) => output.AddSource(pair.Left.FileName, EntityExtensionEmitter.Emit(pair.Left, pair.Right, output.CancellationToken)));
    }

    private static void AddFacets(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ProjectObstacle> obstacle,
        IncrementalValueProvider<FacetSet> facets,
        IncrementalValuesProvider<CatalogListing> catalogs,
        IncrementalValueProvider<ExtensionDialect> dialect)
    {
        context.RegisterSourceOutput(
            Unless(obstacle, facets.SelectMany(static (set, _) => set.IsExtension || set.Catalogs.Count == 0 ? [] : ImmutableArray.Create(set))),
            static (output, set) => output.AddSource("Facet.g.cs", FacetEmitter.Emit(set)));
        context.RegisterSourceOutput(
            Unless(obstacle, facets.SelectMany(static (set, _) => set.IsExtension ? set.ByVisibility() : []).Combine(dialect)),
            static (output, pair) => output.AddSource(
                pair.Left.IsPublic ? "Facet.PublicExtension.g.cs" : "Facet.Extension.g.cs", FacetExtensionEmitter.Emit(pair.Left, pair.Right)));
        context.RegisterSourceOutput(
            Unless(obstacle, catalogs),
            static (output, catalog) => output.AddSource($"{catalog.TypeName}.g.cs", CatalogEmitter.Emit(catalog)));
    }

    private static void AddRegistrations(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ProjectObstacle> obstacle,
        IncrementalValuesProvider<EntityTypeModel> entityTypes,
        IncrementalValuesProvider<CatalogListing> catalogs,
        IncrementalValueProvider<ExtensionDialect> dialect)
    {
        IncrementalValueProvider<CatalogRegistration> registration = entityTypes
            .Combine(dialect)
            .Select(static (pair, _) => Register(pair.Left, pair.Right))
            .Collect()
            .Combine(catalogs.Select(static (catalog, _) => catalog.TypeName).Collect())
            .Combine(context.CompilationProvider.Select(static (compilation, _) => RegistrationNames.Of(compilation.AssemblyName ?? "")))
            .Select(static (all, _) => new CatalogRegistration(all.Right, new(all.Left.Left), new(all.Left.Right)))
            .WithTrackingName(CatalogSteps.Registration);

        IncrementalValueProvider<EquatableArray<string>> referencedRegistrations = context.CompilationProvider
            .Select(static (compilation, _) => new EquatableArray<string>([.. ReferencedRegistrations.Find(compilation)]))
            .WithTrackingName(CatalogSteps.ReferencedRegistrations);

        // The names have a dot more than any type can have, so that no other file is called so.
        context.RegisterSourceOutput(
            Unless(obstacle, registration.SelectMany(static (registration, _) => registration.IsEmpty ? [] : ImmutableArray.Create(registration))),
            static (output, registration) => output.AddSource("Catalog.Registration.g.cs", CatalogRegistrationEmitter.Emit(registration)));
        context.RegisterSourceOutput(
            Unless(obstacle, referencedRegistrations.SelectMany(static (names, _) => names.Count == 0 ? [] : ImmutableArray.Create(names))),
            static (output, names) => output.AddSource("Catalog.References.g.cs", CatalogRegistrationEmitter.EmitReferences(names)));
    }

    private static RegisteredEntityType Register(EntityTypeModel entityType, ExtensionDialect dialect) => new(
        entityType.UrnEntityType,
        entityType.Name,
        entityType.Extension == Extension.None ? null : dialect.ClassName(entityType.Name, entityType.Extension == Extension.Public));

    // Runs at each keystroke, so it asks for a few names only; its result is a few names again, and mostly the same.
    private static IncrementalValueProvider<ReferencedCatalog> FindReferences(
        IncrementalValuesProvider<AdditionalText> entityTexts,
        IncrementalValueProvider<ImmutableArray<DefinitionFile<CatalogModel>>> facetFiles,
        IncrementalValueProvider<Compilation> compilation) => entityTexts
            .Select(static (file, cancellationToken) => DefinitionFiles.ReadEntityTypeName(file, cancellationToken) ?? "")
            .WithTrackingName(CatalogSteps.EntityTypeMentions)
            .Collect()
            .Combine(facetFiles)
            .Select(static (pair, _) => ProjectDefinitions.FindMentions(pair.Left, pair.Right))
            .WithTrackingName(CatalogSteps.Mentions)
            .Combine(compilation)
            .Select(static (pair, _) => ReferencedCatalogs.Find(pair.Right, pair.Left))
            .WithTrackingName(CatalogSteps.References);

    private static IncrementalValuesProvider<TModel> Unless<TModel>(
        IncrementalValueProvider<ProjectObstacle> obstacle, IncrementalValuesProvider<TModel> models) => models
        .Combine(obstacle)
        .Where(static pair => pair.Right == ProjectObstacle.None)
        .Select(static (pair, _) => pair.Left);
}
