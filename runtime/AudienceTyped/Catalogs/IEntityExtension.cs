namespace AudienceTyped.Catalogs;

/// <summary>Values that a project adds to an entity type of a catalog it references. Written by the generator.</summary>
public interface IEntityExtension
{
    /// <summary>The values added.</summary>
    static abstract EntityTable Table { get; }
}
