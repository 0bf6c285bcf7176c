using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>Values with the same name, which cannot be found by it.</summary>
internal static class SharedNames
{
    public static void Report(List<EntityRow> rows, ProblemList problems, CancellationToken cancellationToken)
    {
        var byName = new Dictionary<string, EntityRow>(StringComparer.OrdinalIgnoreCase);
        foreach (EntityRow row in rows.Until(cancellationToken))
        {
            string name = FoldedName.Of(row.Name.Text);
            if (byName.TryGetValue(name, out EntityRow? other))
            {
                problems.Add(DefinitionDiagnostics.SharedName, row.Name.Span, Excerpt.Of(row.Name.Text), other.Id.Text);
            }
            else
            {
                byName.Add(name, row);
            }
        }
    }
}
