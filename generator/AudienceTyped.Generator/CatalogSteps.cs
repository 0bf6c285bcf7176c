namespace AudienceTyped.Generator;

/// <summary>The names of the generator's steps, for tests that ask which of them ran.</summary>
internal static class CatalogSteps
{
    public const string EntityTypeMentions = nameof(EntityTypeMentions);
    public const string FacetFiles = nameof(FacetFiles);
    public const string Mentions = nameof(Mentions);
    public const string References = nameof(References);
    public const string EntityFiles = nameof(EntityFiles);
    public const string EntityTypes = nameof(EntityTypes);
    public const string EntityTypeNames = nameof(EntityTypeNames);
    public const string Examples = nameof(Examples);
    public const string Facets = nameof(Facets);
    public const string Catalogs = nameof(Catalogs);
    public const string Obstacle = nameof(Obstacle);
    public const string Dialect = nameof(Dialect);
    public const string Registration = nameof(Registration);
    public const string ReferencedRegistrations = nameof(ReferencedRegistrations);
}
