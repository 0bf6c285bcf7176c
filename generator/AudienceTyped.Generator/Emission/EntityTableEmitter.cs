using System.Text;
using AudienceTyped.Generator.Model;

namespace AudienceTyped.Generator.Emission;

/// <summary>Writes the values as constant data, sorted by id: nothing of it is on the heap until a name is asked for.</summary>
internal static class EntityTableEmitter
{
    /// <param name="writer">Where to.</param>
    /// <param name="model">The type and its values.</param>
    /// <param name="owner">The interface whose member the table is.</param>
    public static void Write(SourceWriter writer, EntityTypeModel model, string owner)
    {
        int[] order = [.. SortById(model)];
        EntityValue[] sorted = [.. order.Select(index => model.Values[index])];
        writer
            .Line($"static global::AudienceTyped.Catalogs.EntityTable {owner}.Table => new()")
            .Open()
            .Line($"TypeName = {Literals.Text(model.Name)},")
            .Line($"UrnEntityType = {Literals.Text(model.UrnEntityType)},")
            .Line($"IdForm = global::AudienceTyped.Catalogs.EntityIdForm.{model.IdForm},");
        if (model.IdForm == IdForm.Text)
        {
            WriteTexts(writer, "TextIds", "TextIdEnds", sorted.Select(static value => value.Id));
        }
        else
        {
            writer.Numbers("Ids = new long[] ", [.. sorted.Select(static value => value.Packed)], ",");
        }

        WriteTexts(writer, "Names", "NameEnds", sorted.Select(static value => value.Name));
        if (sorted.Any(static value => value.ParentId is not null))
        {
            var indexes = sorted.Select(static (value, index) => (value.Id, index)).ToDictionary(static pair => pair.Id, static pair => (long)pair.index, StringComparer.Ordinal);
            writer.Numbers("Parents = new int[] ", [.. sorted.Select(value => value.ParentId is { } parent ? indexes[parent] : -1)], ",");
        }

        WriteAliases(writer, sorted);
        if (sorted.Any(static value => value.IsRetired))
        {
            writer.Numbers("Retired = new int[] ", [.. sorted.Select(static (value, index) => (value.IsRetired, index)).Where(static row => row.IsRetired).Select(static row => (long)row.index)], ",");
        }

        if (order.Where(static (index, place) => index != place).Any())
        {
            writer.Numbers("FileOrder = new int[] ", [.. Invert(order)], ",");
        }

        writer.Close(";");
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

    private static IEnumerable<int> SortById(EntityTypeModel model)
    {
        IEnumerable<int> indexes = Enumerable.Range(0, model.Values.Count);
        return model.IdForm == IdForm.Text
            ? indexes.OrderBy(index => model.Values[index].Id, StringComparer.Ordinal)
            : indexes.OrderBy(index => model.Values[index].Packed);
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
