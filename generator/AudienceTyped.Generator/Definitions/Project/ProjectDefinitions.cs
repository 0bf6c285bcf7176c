using System.Collections.Immutable;
using AudienceTyped.Generator.Model;
using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Generator.Definitions.Project;

/// <summary>What the definition files of a project give together. Of two that define the same, the first by file name counts.</summary>
internal static class ProjectDefinitions
{
    /// <summary>The entity types to generate: those that files define, in the order of the files, then those that files add to.</summary>
    public static ImmutableArray<EntityTypeModel> ChooseEntityTypes(
        ImmutableArray<DefinitionFile<EntityTypeModel>> files, Action<DefinitionConflict>? report = null)
    {
        // Ignoring case, as the names of generated files are compared so.
        var chosen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var namespaces = new Dictionary<string, string>(StringComparer.Ordinal);
        var models = ImmutableArray.CreateBuilder<EntityTypeModel>();
        var extensions = new List<DefinitionFile<EntityTypeModel>>();
        foreach (DefinitionFile<EntityTypeModel> file in InOrder(files))
        {
            if (file.Model is not { } model)
            {
                continue;
            }

            bool isExtension = model.Extension != Extension.None;
            if (!isExtension && chosen.TryGetValue(model.Name, out string? winner))
            {
                report?.Invoke(new DefinitionConflict(file.Path, ConflictKind.EntityType, -1, model.Name, winner));
                continue;
            }

            if (!namespaces.TryGetValue(model.UrnEntityType, out string? other))
            {
                namespaces.Add(model.UrnEntityType, model.Name);
            }
            else if (other != model.Name)
            {
                report?.Invoke(new DefinitionConflict(file.Path, ConflictKind.UrnNamespace, -1, model.UrnEntityType, other));
            }

            if (isExtension)
            {
                extensions.Add(file);
                continue;
            }

            chosen.Add(model.Name, file.FileName);
            models.Add(model);
        }

        // Any number of files may add to a type of another assembly.
        models.AddRange(
            extensions.GroupBy(static file => (file.Model!.Name, file.Model.Extension)).Select(ofType => JoinedExtensions.Join([.. ofType], report)));
        return models.ToImmutable();
    }

    /// <summary>The catalogs to generate, in the order of their files, with the facets whose entity types exist.</summary>
    public static FacetSet ChooseFacets(
        ImmutableArray<DefinitionFile<CatalogModel>> files,
        IEnumerable<string> entityTypes,
        ReferencedCatalog referenced,
        Action<DefinitionConflict>? report = null)
    {
        var typeNames = new HashSet<string>(entityTypes, StringComparer.Ordinal);
        var fileNames = new HashSet<string>(typeNames, StringComparer.OrdinalIgnoreCase);
        typeNames.UnionWith(referenced.EntityTypes.Select(static type => type.Name));
        var catalogs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var facets = new FacetNames();
        if (referenced.Facets is { } present)
        {
            Take(present.Members, facets.Members, present.AssemblyName);
            Take(present.Names, facets.Names, present.AssemblyName);
        }

        var models = ImmutableArray.CreateBuilder<CatalogModel>();
        foreach (DefinitionFile<CatalogModel> file in InOrder(files))
        {
            if (file.Model is not { } model)
            {
                continue;
            }

            bool isReferenced = referenced.Facets?.CatalogTypes.Contains(model.TypeName) == true;
            if (catalogs.TryGetValue(model.Name, out string? winner) || isReferenced || fileNames.Contains(model.TypeName))
            {
                report?.Invoke(
                    new DefinitionConflict(
                        file.Path,
                        ConflictKind.Catalog,
                        -1,
                        model.Name,
                        winner ?? (isReferenced ? referenced.Facets!.AssemblyName : $"the entity type {model.TypeName}")));
                continue;
            }

            catalogs.Add(model.Name, file.FileName);
            models.Add(model with { Facets = new(ChooseFacets(file, model, typeNames, facets, report)) });
        }

        return new FacetSet(new(models.ToImmutable())) { IsExtension = referenced.Facets is not null };
    }

    /// <summary>What the files name and references may have.</summary>
    /// <param name="entityTypes">The entity types that files are about.</param>
    /// <param name="files">The files of facets.</param>
    public static CatalogMentions FindMentions(IEnumerable<string> entityTypes, ImmutableArray<DefinitionFile<CatalogModel>> files)
    {
        CatalogModel[] catalogs = [.. files.Select(static file => file.Model).OfType<CatalogModel>()];
        IEnumerable<string> ofFacets = catalogs.SelectMany(static catalog => catalog.Facets).SelectMany(static facet => facet.EntityTypes);
        return new CatalogMentions(Distinct(entityTypes.Concat(ofFacets)), Distinct(catalogs.Select(static catalog => catalog.TypeName)));
    }

    private static EquatableArray<string> Distinct(IEnumerable<string> names) =>
        new([.. names.Where(static name => name.Length > 0).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal)]);

    private static void Take(EquatableArray<string> names, Dictionary<string, string> taken, string owner)
    {
        foreach (string name in names)
        {
            taken[name] = owner;
        }
    }

    private static ImmutableArray<FacetModel> ChooseFacets(
        DefinitionFile<CatalogModel> file, CatalogModel model, HashSet<string> typeNames, FacetNames taken, Action<DefinitionConflict>? report)
    {
        var chosen = ImmutableArray.CreateBuilder<FacetModel>(model.Facets.Count);
        for (int index = 0; index < model.Facets.Count; index++)
        {
            FacetModel facet = model.Facets[index];
            int unknown = facet.EntityTypes.Items.FindIndex(name => !typeNames.Contains(name));
            if (unknown >= 0)
            {
                report?.Invoke(
                    new DefinitionConflict(
                        file.Path, ConflictKind.UnknownEntityType, index, facet.EntityTypes[unknown], facet.Member)
                    { EntityTypeIndex = unknown });
            }
            else if (taken.Members.TryGetValue(facet.Member, out string? winner))
            {
                report?.Invoke(new DefinitionConflict(file.Path, ConflictKind.FacetMember, index, facet.Member, winner));
            }
            else if (taken.Names.TryGetValue(facet.Name, out winner))
            {
                report?.Invoke(new DefinitionConflict(file.Path, ConflictKind.FacetName, index, facet.Name, winner));
            }
            else
            {
                taken.Members.Add(facet.Member, file.FileName);
                taken.Names.Add(facet.Name, file.FileName);
                chosen.Add(facet);
            }
        }

        return chosen.ToImmutable();
    }

    private static int FindIndex(this ImmutableArray<string> items, Func<string, bool> predicate)
    {
        for (int index = 0; index < items.Length; index++)
        {
            if (predicate(items[index]))
            {
                return index;
            }
        }

        return -1;
    }

    // One path given twice is one file.
    private static IEnumerable<DefinitionFile<TModel>> InOrder<TModel>(ImmutableArray<DefinitionFile<TModel>> files)
        where TModel : class => files
            .GroupBy(static file => file.Path, StringComparer.Ordinal)
            .Select(static samePath => samePath.First())
            .OrderBy(static file => file.FileName, StringComparer.Ordinal)
            .ThenBy(static file => file.Path, StringComparer.Ordinal);

    private sealed class FacetNames
    {
        public Dictionary<string, string> Members { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, string> Names { get; } = new(StringComparer.Ordinal);
    }
}
