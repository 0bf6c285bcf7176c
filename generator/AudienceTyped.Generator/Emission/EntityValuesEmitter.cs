
using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Emission;

/// <summary>Writes a property for each value. It makes the value anew: 50,000 static fields would cost a third of a second at first use.</summary>
internal static class EntityValuesEmitter
{
    // A chain of thousands must not write itself out at each of its links.
    private const int MaximumPathLength = 12;

    /// <param name="writer">Where to.</param>
    /// <param name="model">The type and its values.</param>
    /// <param name="owner">The class after whose name a value is written in code.</param>
    /// <param name="create">From the arguments that are the id to the expression that makes the value.</param>
    public static void Write(SourceWriter writer, EntityTypeModel model, string owner, Func<string, string> create)
    {
        var byId = model.Values.Concat(model.Outer).ToDictionary(static value => value.Id, StringComparer.Ordinal);
        string type = EntityTypeEmitter.TypeName(model.Name);
        foreach (EntityValue value in model.Values)
        {
            writer.Line($"/// <summary>{XmlText.Escape(value.Name)} (<c>{model.UrnPrefix}{value.Id}</c>).</summary>");
            string remarks = string.Join(" ", FindRemarks(value, byId, value.Provenance ?? model.Provenance));
            if (remarks.Length > 0)
            {
                writer.Line($"/// <remarks>{remarks}</remarks>");
            }

            if (value.IsRetired)
            {
                writer.Line($"[global::System.Obsolete({Literals.Text(DescribeRetirement(value, model, owner, byId))})]");
            }

            writer.Line($"public static {type} {Identifiers.Escape(value.Member)} => {create(Argument(value.Id, model.IdForm))};").Line();
        }

        foreach (RenamedMember renamed in model.Renamed)
        {
            writer
                .Line($"/// <summary>The old name of <see cref=\"{Identifiers.Escape(renamed.NewMember)}\"/>.</summary>")
                .Line($"[global::System.Obsolete({Literals.Text($"Renamed: use {owner}.{renamed.NewMember}.")})]")
                .Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]")
                .Line($"public static {type} {Identifiers.Escape(renamed.Member)} => {create(Argument(renamed.Id, model.IdForm))};")
                .Line();
        }
    }

    private static IEnumerable<string> FindRemarks(EntityValue value, Dictionary<string, EntityValue> byId, Provenance provenance)
    {
        if (value.ParentId is not null)
        {
            var path = new List<string>();
            EntityValue? step = value;
            for (; step is not null && path.Count < MaximumPathLength; step = step.ParentId is { } parent ? byId[parent] : null)
            {
                path.Insert(0, step.Name);
            }

            if (step is not null)
            {
                path.Insert(0, "…");
            }

            yield return XmlText.Sentence(string.Join(" > ", path));
        }

        if (value.AlsoCalled.Count > 0)
        {
            yield return $"Also called: {XmlText.Sentence(string.Join(", ", value.AlsoCalled))}";
        }

        if (provenance.Text is { } source)
        {
            yield return $"Source: {XmlText.Sentence(source)}";
        }
    }

    private static string DescribeRetirement(EntityValue value, EntityTypeModel model, string owner, Dictionary<string, EntityValue> byId)
    {
        string reason = $"{value.Name} ({model.UrnPrefix}{value.Id}) is retired";
        return value.ReplacedById is { } replacement ? $"{reason}; use {owner}.{byId[replacement].Member}." : $"{reason}.";
    }

    private static string Argument(string id, IdForm form) => form switch
    {
        IdForm.Text => Literals.Text(id),
        IdForm.Range => id.Trim('(', ')').Replace(",", ", "),
        _ => id,
    };
}
