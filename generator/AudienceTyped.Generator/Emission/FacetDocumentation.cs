using System.Globalization;

using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Generator.Emission;

/// <summary>Writes what the definition file says about a facet, and the rules about it, as its documentation.</summary>
internal static class FacetDocumentation
{
    public static void Write(SourceWriter writer, CatalogRules catalog, FacetModel facet, string? example)
    {
        string summary = (facet.Summary ?? $"The facet {facet.Name}").TrimEnd('.');
        string sides = facet switch
        {
            { MayInclude: true, MayExclude: true } => "May be included and excluded.",
            { MayInclude: true } => "May be included only.",
            _ => "May be excluded only.",
        };
        string values = facet.IsSingleValued ? "A member has one value at most." : "A member may have many values.";
        string tree = facet.IsHierarchical ? " The values form a hierarchy." : "";
        string since = facet.Since is null ? "" : $" LinkedIn-Version {facet.Since} or later.";
        writer
            .Line($"/// <summary>{XmlText.Escape(summary)} (<c>urn:li:adTargetingFacet:{facet.Name}</c>).</summary>")
            .Line("/// <remarks>")
            .Line($"/// <para>{sides} {values}{tree}{since}</para>");
        foreach (string rule in catalog.Naming(facet).Select(rule => Describe(rule, facet.Member)).OfType<string>())
        {
            writer.Line($"/// <para>{rule}</para>");
        }

        if (catalog.Provenance.Text is { } source)
        {
            writer.Line($"/// <para>Source: {XmlText.Sentence(source)}</para>");
        }

        writer.Line("/// </remarks>");
        if (example is not null)
        {
            writer.Line("/// <example>").Line($"/// <code>{XmlText.Escape(example)}</code>").Line("/// </example>");
        }
    }

    /// <summary>Code that uses a facet with a value of its type; null where no value is known.</summary>
    /// <param name="set">All facets, with values of their types.</param>
    /// <param name="facet">The facet.</param>
    /// <param name="owner">The class after whose name the facet is written in code.</param>
    public static string? FindExample(FacetSet set, FacetModel facet, string owner) =>
        set.Examples.Items.FirstOrDefault(value => value.EntityType == facet.EntityTypes[0]) is not { } value ? null
        : facet.MayInclude ? $"AnyOf any = {owner}.{Identifiers.Escape(facet.Member)}.Is({value.Code});"
        : $"NoneOf none = !{owner}.{Identifiers.Escape(facet.Member)}.Is({value.Code});";

    private static string? Describe(FacetRule rule, string member)
    {
        FacetRuleKind? kind = FacetRuleKinds.Find(rule.Kind);

        // What replaces a facet has nothing to say of it.
        string others = kind?.Shape == FacetRuleShape.Replaced && !rule.Facets.Contains(member) ? "" : FindOthers(rule, member);
        string? statement = others.Length > 0 && kind?.Sentence is { } sentence
            ? string.Format(CultureInfo.InvariantCulture, sentence, others, rule.Set)
            : rule.Facets.Contains(member) ? kind?.SentenceAlone : null;
        if (statement is null)
        {
            return null;
        }

        string text = rule.Reason is { } reason ? XmlText.Sentence($"{statement}: {reason}") : XmlText.Sentence(statement);
        return rule.Code is { } code ? $"{text} Error code: <c>{XmlText.Escape(code)}</c>." : text;
    }

    // A rule without a second list is about the facets of the first among themselves.
    private static string FindOthers(FacetRule rule, string member)
    {
        IEnumerable<string> others = rule.With.Count == 0
            ? rule.Facets.Contains(member) ? rule.Facets.Where(other => other != member) : []
            : (rule.Facets.Contains(member) ? rule.With : []).Concat(rule.With.Contains(member) ? rule.Facets : []);
        return string.Join(", ", others.Distinct(StringComparer.Ordinal));
    }
}
