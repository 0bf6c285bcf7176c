namespace AudienceTyped.Catalogs;

/// <summary>Adds the values of one extension to its entity type, once.</summary>
internal static class EntityExtension<T, TExtension>
    where T : struct, ITargetingEntity<T>
    where TExtension : IEntityExtension
{
    private static int _isRegistered;
    private static EntitySets<T>? _sets;

    /// <summary>The sets of the extension itself, even if another project has sets of the same names.</summary>
    public static EntitySets<T> Sets => _sets ??= new EntitySets<T>(TExtension.Table);

    public static void Register()
    {
        if (Volatile.Read(ref _isRegistered) == 0 && Interlocked.Exchange(ref _isRegistered, 1) == 0)
        {
            TargetingEntityTypeOf<T>.Instance.Extend(static () => TExtension.Table);
        }
    }
}
