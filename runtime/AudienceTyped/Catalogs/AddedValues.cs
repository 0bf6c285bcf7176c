namespace AudienceTyped.Catalogs;

/// <summary>Values that a project adds to an entity type of a catalog it references.</summary>
internal sealed class AddedValues(EntityTableSource source)
{
    private NameIndex? _names;

    public EntityTable Table => source();

    public NameIndex Names => _names ??= new NameIndex(Table);
}
