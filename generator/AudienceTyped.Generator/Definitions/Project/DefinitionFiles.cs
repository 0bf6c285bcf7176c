using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Definitions.Facets;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Definitions.Project;

/// <summary>Which additional files of a project are definition files, and what is in them.</summary>
internal static class DefinitionFiles
{
    public static bool IsEntityFile(string path) => path.EndsWith(EntityFileParser.Extension, StringComparison.OrdinalIgnoreCase);

    public static bool IsFacetFile(string path) => path.EndsWith(FacetFileParser.Extension, StringComparison.OrdinalIgnoreCase);

    public static bool IsDefinitionFile(string path) => IsEntityFile(path) || IsFacetFile(path);

    public static string? ReadEntityTypeName(AdditionalText file, CancellationToken cancellationToken) =>
        file.GetText(cancellationToken) is { } text ? EntityFileReader.Of(text).EntityTypeName : null;

    public static DefinitionFile<EntityTypeModel> ReadEntityFile(AdditionalText file, ReferencedCatalog referenced, CancellationToken cancellationToken)
    {
        EntityFileReader? read = file.GetText(cancellationToken) is { } text ? EntityFileReader.Of(text) : null;
        return new(file.Path, read?.Read(referenced.FindExternal(read.EntityTypeName), cancellationToken).Model);
    }

    public static DefinitionFile<CatalogModel> ReadFacetFile(AdditionalText file, CancellationToken cancellationToken) =>
        new(file.Path, file.GetText(cancellationToken) is { } text ? FacetFileReader.Read(text, cancellationToken).Model : null);
}
