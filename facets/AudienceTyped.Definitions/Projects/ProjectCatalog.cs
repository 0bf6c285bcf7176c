using System.Collections.Immutable;
using AudienceTyped.Definitions.Documents;
using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Definitions.Facets;
using AudienceTyped.Generator.Definitions.Project;
using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Definitions.Projects;

/// <summary>What the definition files of a project give its code, read and joined as the generator does.</summary>
/// <param name="EntityTypes">The types that the files define or add to.</param>
/// <param name="Facets">The facets that the files define.</param>
/// <param name="Problems">For each file with an error the first, after the path of the file; what it concerns is left out.</param>
internal sealed record ProjectCatalog(
    IReadOnlyList<DefinedEntityType> EntityTypes, IReadOnlyList<DefinedFacet> Facets, IReadOnlyList<(string Path, string Problem)> Problems)
{
    /// <summary>A project without definition files.</summary>
    public static ProjectCatalog Empty { get; } = new([], [], []);

    /// <summary>Reads files.</summary>
    /// <param name="files">The paths, which tell what kind of file each is, and the texts.</param>
    /// <param name="referenced">The catalog that the project references.</param>
    /// <param name="facets">The facets of that catalog: their members and their names in URNs.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ProjectCatalog Read(
        IReadOnlyList<(string Path, string Text)> files,
        ReferencedTypes referenced,
        IReadOnlyList<(string Member, string Name)> facets,
        CancellationToken cancellationToken)
    {
        List<(string, string)> problems = [];
        ImmutableArray<EntityTypeModel> types =
            ProjectDefinitions.ChooseEntityTypes([.. files.Where(static file => DefinitionFiles.IsEntityFile(file.Path)).Select(ReadTypes)]);
        ImmutableArray<DefinitionFile<CatalogModel>> catalogs =
            [.. files.Where(static file => DefinitionFiles.IsFacetFile(file.Path)).Select(ReadFacets)];
        IEnumerable<ReferencedEntityType> mentioned =
            ProjectDefinitions.FindMentions([], catalogs).EntityTypes.Select(referenced.Find).OfType<ReferencedEntityType>();
        ReferencedCatalog catalog = new(
            new([.. mentioned]),
            new ReferencedFacets(
                "the catalog", new([.. facets.Select(static facet => facet.Member)]), new([.. facets.Select(static facet => facet.Name)]), new([])));
        FacetSet chosen = ProjectDefinitions.ChooseFacets(catalogs, types.Select(static type => type.Name), catalog);
        return new([.. types.Select(ToDefined)], [.. chosen.Catalogs.SelectMany(static catalog => catalog.Facets).Select(ToDefined)], problems);

        DefinitionFile<EntityTypeModel> ReadTypes((string Path, string Text) file)
        {
            var text = SourceText.From(file.Text);
            EntityFileReading reading = EntityFileParser.Parse(text, cancellationToken, referenced.Find(EntityTypeMention.Find(text)));
            AddProblem(file.Path, DefinitionErrors.FindFirst(reading.Problems, text));
            return new(file.Path, reading.Model);
        }

        DefinitionFile<CatalogModel> ReadFacets((string Path, string Text) file)
        {
            var text = SourceText.From(file.Text);
            FacetFileReading reading = FacetFileParser.Parse(text, cancellationToken);
            AddProblem(file.Path, DefinitionErrors.FindFirst(reading.Problems, text));
            return new(file.Path, reading.Model);
        }

        void AddProblem(string path, string? problem)
        {
            if (problem is not null)
            {
                problems.Add((path, problem));
            }
        }
    }

    private static DefinedEntityType ToDefined(EntityTypeModel type) => new(
        type.Name,
        type.UrnEntityType,
        type.IdForm.ToString(),
        [.. type.Values.Select(ToDefined)]);

    private static DefinedValue ToDefined(EntityValue value) =>
        new(value.Id, Identifiers.Escape(value.Member), value.Name, [.. value.AlsoCalled], value.IsRetired);

    private static DefinedFacet ToDefined(FacetModel facet) => new(facet.Name, Identifiers.Escape(facet.Member), [.. facet.EntityTypes]);
}
