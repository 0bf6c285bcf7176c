using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Emission;

/// <summary>Chooses the value of an entity type that appears in the examples of facets.</summary>
internal static class ExampleValues
{
    /// <summary>The first value in use of a file, or the id that it gives as an example; null where it has neither.</summary>
    public static ExampleValue? Of(EntityTypeModel model) => model.Extension != Extension.None ? null
        : model.Values.Items.FirstOrDefault(static value => !value.IsRetired) is { } value ? Member(model.Name, value.Member)
        : model.Example is { } id ? new ExampleValue(model.Name, $"{model.Name}.FromId({Argument(id, model.IdForm)})")
        : null;

    /// <summary>The first value in use that a reference has; null where it has none.</summary>
    public static ExampleValue? Of(ReferencedEntityType type) =>
        type.Values.Items.SelectMany(CatalogText.ReadValues).FirstOrDefault(static value => !value.IsRetired) is { } value
            ? Member(type.Name, value.Member)
            : null;

    private static ExampleValue Member(string entityType, string member) => new(entityType, $"{entityType}.{Identifiers.Escape(member)}");

    private static string Argument(string id, IdForm form) => form switch
    {
        IdForm.Text => $"\"{id}\"",
        IdForm.Range => id.Trim('(', ')').Replace(",", ", "),
        _ => id,
    };
}
