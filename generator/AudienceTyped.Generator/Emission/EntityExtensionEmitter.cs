using AudienceTyped.Generator.Model;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Emission;

/// <summary>Writes the values that a project adds to an entity type of another assembly.</summary>
internal static class EntityExtensionEmitter
{
    /// <summary>The struct with the table of the values; no value can have this name.</summary>
    public const string Table = "__Table";

    public static SourceText Emit(EntityTypeModel model, ExtensionDialect dialect, CancellationToken cancellationToken)
    {
        var writer = new SourceWriter(cancellationToken);
        string type = EntityTypeEmitter.TypeName(model.Name);
        bool isPublic = model.Extension == Extension.Public;
        writer
            .Header()
            .Open("namespace AudienceTyped")
            .Line($"/// <summary>Values that this project adds to <see cref=\"{type}\"/>.</summary>")
            .Line(EntityTypeEmitter.GeneratedCode);
        CatalogAttributes.Write(writer, model);
        writer.Open($"{(isPublic ? "public" : "internal")} static class {dialect.ClassName(model.Name, isPublic)}");
        if (dialect.HasExtensionMembers)
        {
            writer.Open($"extension({type})");
        }

        EntityValuesEmitter.Write(
            writer, model, dialect.OwnerName(model.Name, isPublic), argument =>
                $"global::AudienceTyped.Catalogs.TargetingEntity.FromKey<{type}>(global::AudienceTyped.Catalogs.UrnKey.From{model.IdForm}({argument}))");
        EntitySetsEmitter.Write(writer, model, name => $"global::AudienceTyped.Catalogs.TargetingEntity.SetFromExtension<{type}, {Table}>({name})");
        if (dialect.HasExtensionMembers)
        {
            writer.Close().Line();
        }

        writer.Open($"internal readonly struct {Table} : global::AudienceTyped.Catalogs.IEntityExtension");
        EntityTableEmitter.Write(writer, model, "global::AudienceTyped.Catalogs.IEntityExtension");
        return writer.Close().Close().Close().ToSourceText();
    }
}
