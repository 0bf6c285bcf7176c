namespace AudienceTyped.Generator;

/// <summary>The names of the generator's steps, for tests that ask which of them ran.</summary>
internal static class CatalogSteps
{
    public const string EntityFiles = nameof(EntityFiles);
    public const string FacetFiles = nameof(FacetFiles);
    public const string EntityTypes = nameof(EntityTypes);
    public const string EntityTypeNames = nameof(EntityTypeNames);
    public const string ForeignNames = nameof(ForeignNames);
    public const string ReferencedNames = nameof(ReferencedNames);
    public const string Facets = nameof(Facets);
    public const string Catalogs = nameof(Catalogs);
    public const string Obstacle = nameof(Obstacle);

    public static string[] All { get; } = [EntityFiles, FacetFiles, EntityTypes, EntityTypeNames, ForeignNames, ReferencedNames, Facets, Catalogs, Obstacle];
}
