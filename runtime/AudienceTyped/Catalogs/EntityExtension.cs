namespace AudienceTyped.Catalogs;

/// <summary>The sets that one extension adds to an entity type, even if another project has sets of the same names.</summary>
internal static class EntityExtension<T, TExtension>
    where T : struct, ITargetingEntity<T>
    where TExtension : IEntityExtension
{
    private static EntitySets<T>? _sets;

    public static EntitySets<T> Sets => _sets ??= new EntitySets<T>(TExtension.Table);
}
