using AudienceTyped.Generator.Model;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Emission;

/// <summary>Writes the struct of an entity type.</summary>
internal static class EntityTypeEmitter
{
    public const string GeneratedCode = """[global::System.CodeDom.Compiler.GeneratedCode("AudienceTyped.Generator", "1")]""";

    public static SourceText Emit(EntityTypeModel model, CancellationToken cancellationToken)
    {
        var writer = new SourceWriter(cancellationToken);
        string type = TypeName(model.Name);
        writer.Header().Open("namespace AudienceTyped");
        WriteDocumentation(writer, model);
        writer.Line(GeneratedCode);
        CatalogAttributes.Write(writer, model);
        writer
            .Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::AudienceTyped.Serialization.TargetingEntityJsonConverter<{type}>))]")
            .Line($"[global::System.ComponentModel.TypeConverter(typeof(global::AudienceTyped.Serialization.TargetingEntityTypeConverter<{type}>))]");
        writer.Open($"public readonly partial struct {model.Name} : global::AudienceTyped.ITargetingEntity<{type}>");
        WriteConstructors(writer, model);
        EntityValuesEmitter.Write(writer, model, model.Name, static argument => $"new({argument})");
        EntitySetsEmitter.Write(writer, model, name => $"{TypeName("Catalogs.TargetingEntity")}.Set<{type}>({name})");
        WriteProperties(writer, model, type);
        EntityReadersEmitter.Write(writer, model, type);
        EntityEqualityEmitter.Write(writer, model.Name, type);
        EntityTableEmitter.Write(writer, model, $"global::AudienceTyped.ITargetingEntity<{type}>");
        return writer.Close().Close().ToSourceText();
    }

    /// <summary>The full name of a type of the library or a catalog, even if the user's project has types with the same name.</summary>
    public static string TypeName(string name) => $"global::AudienceTyped.{name}";

    private static void WriteDocumentation(SourceWriter writer, EntityTypeModel model)
    {
        string form = model.IdForm switch
        {
            IdForm.Integer => "an integer",
            IdForm.Range => "a range",
            _ => "a text",
        };
        int count = model.Values.Count;
        string values = count == 1 ? "1 value is" : $"{count.ToString(System.Globalization.CultureInfo.InvariantCulture)} values are";
        writer
            .Line($"/// <summary>{XmlText.Sentence(model.Summary ?? $"A targeting entity of the type {model.Name}")}</summary>")
            .Line("/// <remarks>")
            .Line($"/// <para>URNs: <c>{model.UrnPrefix}</c> and {form}. {values} in the catalog.</para>");
        if (model.Provenance.Text is { } source)
        {
            writer.Line($"/// <para>Source: {XmlText.Sentence(source)}</para>");
        }

        writer.Line("/// </remarks>");
    }

    private static void WriteConstructors(SourceWriter writer, EntityTypeModel model)
    {
        string key = TypeName("Catalogs.UrnKey");
        string ofId = model.IdForm switch
        {
            IdForm.Integer => $"private {model.Name}(long id) => _key = {key}.FromInteger(id);",
            IdForm.Range => $"private {model.Name}(int minimum, int maximum) => _key = {key}.FromRange(minimum, maximum);",
            _ => $"private {model.Name}(string id) => _key = {key}.FromText(id);",
        };
        writer
            .Line($"private readonly {key} _key;")
            .Line()
            .Line($"private {model.Name}({key} key) => _key = key;")
            .Line()
            .Line(ofId)
            .Line();
    }

    private static void WriteProperties(SourceWriter writer, EntityTypeModel model, string type)
    {
        string shared = TypeName("Catalogs.TargetingEntity");
        writer
            .Lines($$"""
                /// <summary>All values of the catalog, in the order of the definition file.</summary>
                public static global::System.Collections.Generic.IReadOnlyList<{{type}}> Known => {{shared}}.Known<{{type}}>();
                """)
            .Line();
        WriteId(writer, model.IdForm);
        writer
            .Lines($$"""
                /// <summary>The URN: <c>{{model.UrnPrefix}}</c> and the id; the default value for the default value.</summary>
                public global::AudienceTyped.Urn Urn => {{shared}}.ToUrn<{{type}}>(_key);

                /// <summary>The name in the catalog, or null where the catalog has none.</summary>
                public string? Name => {{shared}}.FindName<{{type}}>(_key);

                /// <summary>Whether the catalog says that the value is no longer in use.</summary>
                public bool IsRetired => {{shared}}.IsRetired<{{type}}>(_key);
                """)
            .Line();
        if (model.Values.Any(static value => value.ParentId is not null))
        {
            writer
                .Lines($$"""
                    /// <summary>The parent in the hierarchy, or null where it has none or is not known.</summary>
                    public {{type}}? Parent => {{shared}}.FindParent<{{type}}>(_key);

                    /// <summary>Whether this is the other value, or one below it in the hierarchy as far as the catalog knows.</summary>
                    public bool IsWithin({{type}} other) => {{shared}}.IsWithin<{{type}}>(_key, other._key);
                    """)
                .Line();
        }
    }

    private static void WriteId(SourceWriter writer, IdForm form) => writer
        .Lines(form switch
        {
            IdForm.Integer => """
                /// <summary>The id; 0 for the default value.</summary>
                public long Id => _key.Integer;
                """,
            IdForm.Text => """
                /// <summary>The id; empty for the default value.</summary>
                public string Id => _key.ToString();
                """,
            _ => """
                /// <summary>The id, for example <c>(51,200)</c>; empty for the default value.</summary>
                public string Id => _key.ToString();

                /// <summary>The lower bound, included, or null where there is none.</summary>
                public int? Minimum => _key.IsRange && _key.Minimum != -2147483647 ? _key.Minimum : null;

                /// <summary>The upper bound, included, or null where there is none.</summary>
                public int? Maximum => _key.IsRange && _key.Maximum != 2147483647 ? _key.Maximum : null;
                """,
        })
        .Line();
}
