namespace AudienceTyped.Shared.Rules;

/// <summary>A value is listed twice in one any-of, or excluded twice.</summary>
internal sealed class DuplicateValueRule : CriteriaRule
{
    public override string Id => "AUD2003";

    public override string Title => "The value is listed twice";

    public override string MessageFormat => "{0} is listed twice, and the second one changes nothing. Remove one, or correct it if you meant another value.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override bool IsAboutSuperfluousPart => true;

    public override bool IsAboutWrittenValue => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) => criteria.Superfluous.Count > 0 ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        foreach (SuperfluousPart superfluous in criteria.Superfluous)
        {
            if (superfluous.Part is ValueView value)
            {
                yield return Find(value, [superfluous.Because], value.Text);
            }
        }
    }
}
