using System.Collections.Immutable;
using AudienceTyped.Generator.Definitions;
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
        // One step from text to model: a comment changes the text, and nothing after this.
        IncrementalValueProvider<ImmutableArray<DefinitionFile<EntityTypeModel>>> entityFiles = context.AdditionalTextsProvider
            .Where(static file => DefinitionFiles.IsEntityFile(file.Path))
            .Select(static (file, cancellationToken) => DefinitionFiles.ReadEntityFile(file, cancellationToken))
            .WithTrackingName(CatalogSteps.EntityFiles)
            .Collect();

        IncrementalValueProvider<ImmutableArray<DefinitionFile<CatalogModel>>> facetFiles = context.AdditionalTextsProvider
            .Where(static file => DefinitionFiles.IsFacetFile(file.Path))
            .Select(static (file, cancellationToken) => DefinitionFiles.ReadFacetFile(file, cancellationToken))
            .WithTrackingName(CatalogSteps.FacetFiles)
            .Collect();

        // Compared type by type, so that a row changed in one file writes one type anew.
        IncrementalValuesProvider<EntityTypeModel> entityTypes = entityFiles
            .SelectMany(static (files, _) => ProjectDefinitions.ChooseEntityTypes(files))
            .WithTrackingName(CatalogSteps.EntityTypes);

        IncrementalValueProvider<EquatableArray<string>> entityTypeNames = entityTypes
            .Select(static (entityType, _) => entityType.Name)
            .Collect()
            .Select(static (names, _) => new EquatableArray<string>(names))
            .WithTrackingName(CatalogSteps.EntityTypeNames);

        IncrementalValueProvider<EquatableArray<string>> foreignNames = facetFiles
            .Combine(entityTypeNames)
            .Select(static (pair, _) => ProjectDefinitions.FindForeignEntityTypes(pair.Left, pair.Right))
            .WithTrackingName(CatalogSteps.ForeignNames);

        // Runs at each keystroke, so it asks for a few names only; its result is a few names again, and mostly the same.
        IncrementalValueProvider<EquatableArray<string>> referencedNames = foreignNames
            .Combine(context.CompilationProvider)
            .Select(static (pair, _) => new EquatableArray<string>([.. pair.Left.Where(name => ReferencedEntityTypes.Exists(pair.Right, name))]))
            .WithTrackingName(CatalogSteps.ReferencedNames);

        IncrementalValueProvider<FacetSet> facets = facetFiles
            .Combine(entityTypeNames)
            .Combine(referencedNames)
            .Select(static (all, _) => ProjectDefinitions.ChooseFacets(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(CatalogSteps.Facets);

        IncrementalValuesProvider<CatalogListing> catalogs = facets
            .SelectMany(static (set, _) => set.Catalogs.Items.Select(static catalog => CatalogListing.Of(catalog)))
            .WithTrackingName(CatalogSteps.Catalogs);

        // In a project that cannot compile the code, one diagnostic of the analyzer says more than hundreds of the compiler.
        IncrementalValueProvider<ProjectObstacle> obstacle = context.CompilationProvider
            .Select(static (compilation, _) => ProjectObstacles.Find(compilation))
            .WithTrackingName(CatalogSteps.Obstacle);

        context.RegisterSourceOutput(
            Unless(obstacle, entityTypes),
            static (output, entityType) => output.AddSource($"{entityType.Name}.g.cs", EntityTypeEmitter.Emit(entityType, output.CancellationToken)));
        context.RegisterSourceOutput(
            Unless(obstacle, facets.SelectMany(static (set, _) => set.Catalogs.Count == 0 ? [] : ImmutableArray.Create(set))),
            static (output, set) => output.AddSource("Facet.g.cs", FacetEmitter.Emit(set)));
        context.RegisterSourceOutput(
            Unless(obstacle, catalogs),
            static (output, catalog) => output.AddSource($"{catalog.TypeName}.g.cs", CatalogEmitter.Emit(catalog)));
    }

    private static IncrementalValuesProvider<TModel> Unless<TModel>(IncrementalValueProvider<ProjectObstacle> obstacle, IncrementalValuesProvider<TModel> models) => models
        .Combine(obstacle)
        .Where(static pair => pair.Right == ProjectObstacle.None)
        .Select(static (pair, _) => pair.Left);
}
