using AudienceTyped.Shared.Wire;

namespace AudienceTyped.Shared.Rules;

/// <summary>The criteria are so long that they are sent in the body of a POST.</summary>
internal sealed class TunnelledRule : CriteriaRule
{
    public override string Id => "AUD3005";

    public override string Title => "The query is long enough to be tunnelled";

    public override string MessageFormat =>
        "The query has {0} characters, more than the {1} that fit in a URL: it is sent as a POST with X-HTTP-Method-Override, which proxies and logs may treat differently. Use a parent or a segment to express the same with fewer values.";

    public override RuleSeverity Severity => RuleSeverity.Info;

    public override string Source => DocumentationPages.QueryTunnelling;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) =>
        criteria.IsWhollyKnown && QueryLength.Of(criteria) is > FinderQuery.MaximumLength and var length
            ? [Find(null, [], Text(length), Text(FinderQuery.MaximumLength))]
            : [];

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
