using System.Text;
using AudienceTyped.Generator.Model;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Emission;

/// <summary>Writes the values as constant data, sorted by id, so that nothing is allocated until a name is needed.</summary>
internal static class EntityTableEmitter
{
    /// <param name="writer">Where to.</param>
    /// <param name="model">The type and its values.</param>
    /// <param name="owner">The interface whose member the table is.</param>
    public static void Write(SourceWriter writer, EntityTypeModel model, string owner)
    {
        EntityValue[] values = [.. model.Values, .. model.Outer];
        int[] order = [.. SortById(values, model.IdForm)];
        EntityValue[] sorted = [.. order.Select(index => values[index])];
        Dictionary<string, long> indexes = sorted
            .Select(static (value, index) => (value.Id, index))
            .ToDictionary(static pair => pair.Id, static pair => (long)pair.index, StringComparer.Ordinal);
        writer
            .Line($"static global::AudienceTyped.Catalogs.EntityTable {owner}.Table => new()")
            .Open()
            .Line($"TypeName = {Literals.Text(model.Name)},")
            .Line($"UrnEntityType = {Literals.Text(model.UrnEntityType)},")
            .Line($"IdForm = global::AudienceTyped.Catalogs.EntityIdForm.{model.IdForm},");
        WriteIds(writer, model, sorted);
        WriteTexts(writer, "Names", "NameEnds", sorted.Select(static value => value.Name));
        if (sorted.Any(static value => value.ParentId is not null))
        {
            writer.Numbers("Parents = new int[] ", [.. sorted.Select(value => value.ParentId is { } parent ? indexes[parent] : -1)], ",");
        }

        WriteAliases(writer, sorted);
        if (sorted.Any(static value => value.IsRetired))
        {
            writer.Numbers(
                "Retired = new int[] ",
                [.. sorted.Select(static (value, index) => (value.IsRetired, index)).Where(static row => row.IsRetired).Select(static row => (long)row.index)],
                ",");
        }

        if (order.Where(static (index, place) => index != place).Any())
        {
            writer.Numbers("FileOrder = new int[] ", [.. Invert(order)], ",");
        }

        WriteSets(writer, model, indexes);
        writer.Close(";");
    }

    private static void WriteIds(SourceWriter writer, EntityTypeModel model, EntityValue[] sorted)
    {
        if (model.IsComplete)
        {
            writer.Line("IsComplete = true,");
        }

        if (model.IdShape is { } shape)
        {
            writer.Line($"IdShape = {Literals.Text(shape)},");
        }

        if (model.IdForm == IdForm.Text)
        {
            WriteTexts(writer, "TextIds", "TextIdEnds", sorted.Select(static value => value.Id));
        }
        else
        {
            writer.Numbers("Ids = new long[] ", [.. sorted.Select(static value => value.Packed)], ",");
        }
    }

    private static void WriteSets(SourceWriter writer, EntityTypeModel model, Dictionary<string, long> indexes)
    {
        if (model.Sets.Count > 0)
        {
            var ends = new List<long>();
            foreach (EntitySet set in model.Sets)
            {
                ends.Add(set.Ids.Count + (ends.Count == 0 ? 0 : ends[ends.Count - 1]));
            }

            WriteTexts(writer, "SetNames", "SetNameEnds", model.Sets.Select(static set => set.Member));
            writer
                .Numbers("SetValues = new int[] ", [.. model.Sets.SelectMany(static set => set.Ids).Select(id => indexes[id])], ",")
                .Numbers("SetValueEnds = new int[] ", ends, ",");
        }
    }

    private static void WriteAliases(SourceWriter writer, EntityValue[] sorted)
    {
        (int Owner, string Name)[] aliases = [.. sorted.SelectMany(static (value, index) => value.AlsoCalled.Items.Select(name => (index, name)))];
        if (aliases.Length > 0)
        {
            WriteTexts(writer, "Aliases", "AliasEnds", aliases.Select(static alias => alias.Name));
            writer.Numbers("AliasOwners = new int[] ", [.. aliases.Select(static alias => (long)alias.Owner)], ",");
        }
    }

    private static IEnumerable<int> SortById(EntityValue[] values, IdForm form)
    {
        IEnumerable<int> indexes = Enumerable.Range(0, values.Length);
        return form == IdForm.Text
            ? indexes.OrderBy(index => values[index].Id, StringComparer.Ordinal)
            : indexes.OrderBy(index => values[index].Packed);
    }

    // For each place in the file, the place in the table.
    private static long[] Invert(int[] order)
    {
        long[] inverse = new long[order.Length];
        for (int place = 0; place < order.Length; place++)
        {
            inverse[order[place]] = place;
        }

        return inverse;
    }

    private static void WriteTexts(SourceWriter writer, string property, string endsProperty, IEnumerable<string> texts)
    {
        var all = new StringBuilder();
        var ends = new List<long>();
        long end = 0;
        foreach (string text in texts)
        {
            all.Append(text);
            end += Encoding.UTF8.GetByteCount(text);
            ends.Add(end);
        }

        writer
            .Line($"{property} = {Literals.Text(all.ToString())}u8,")
            .Numbers($"{endsProperty} = new int[] ", ends, ",");
    }
}
