using System.Globalization;
using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;

namespace AudienceTyped.Generator.Emission;

/// <summary>Writes a property for each named set. The list is made when it is first asked for, and is the same from then on.</summary>
internal static class EntitySetsEmitter
{
    private const int NamesInDocumentation = 40;

    /// <param name="writer">Where to.</param>
    /// <param name="model">The type and its sets.</param>
    /// <param name="create">From the argument that is the name to the expression that makes the list.</param>
    public static void Write(SourceWriter writer, EntityTypeModel model, Func<string, string> create)
    {
        if (model.Sets.Count == 0)
        {
            return;
        }

        var names = model.Values.Concat(model.Outer).ToDictionary(static value => value.Id, static value => value.Name, StringComparer.Ordinal);
        foreach (EntitySet set in model.Sets)
        {
            string count = set.Ids.Count == 1 ? "1 value" : $"{set.Ids.Count.ToString(CultureInfo.InvariantCulture)} values";
            string listed = string.Join(
                "; ", set.Ids.Items.Take(NamesInDocumentation).Select(id => names[id])) + (set.Ids.Count > NamesInDocumentation ? "; …" : "");
            string source = (set.Provenance ?? model.Provenance).Text is { } text ? $" Source: {XmlText.Sentence(text)}" : "";
            writer
                .Line($"/// <summary>{XmlText.Sentence(set.Summary ?? "A set of values")}</summary>")
                .Line($"/// <remarks>{count}: {XmlText.Sentence(listed)}{source}</remarks>")
                .Line(
                    $"public static global::System.Collections.Generic.IReadOnlyList<{EntityTypeEmitter.TypeName(model.Name)}> {Identifiers.Escape(set.Member)} => {create(Literals.Text(set.Member))};")
                .Line();
        }
    }
}
