using AudienceTyped.Shared.Text;

namespace AudienceTyped.Shared.Rules;

/// <summary>A value is not in the list of its entity type, although the list is complete.</summary>
internal sealed class UnlistedValueRule : CriteriaRule
{
    public override string Id => "AUD2014";

    public override string Title => "LinkedIn does not have the value";

    public override string MessageFormat => "{0}";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override string Source => DocumentationPages.Facets;

    public override bool IsAboutWrittenValue => true;

    // Where a named value is made, it is reported there, whatever it is used for.
    public override bool IsAboutValueInPlace => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) => UnlistedValues.MayExist(criteria) ? Find(criteria) : [];

    /// <summary>What is wrong with a value that is not in the list of its type; null where it may be right.</summary>
    public RuleFinding? Check(ValueView value, EntityTypeFacts type) => Check(value, [], type);

    private IEnumerable<RuleFinding> Find(CriteriaView criteria) =>
        from clause in criteria.Include.Append(criteria.Exclude)
        where !UnlistedValues.IsAllOf(clause, criteria)
        from facet in clause.Facets
        from value in facet.Values
        let type = UnlistedValues.FindType(criteria, facet, value)
        where type is not null
        let finding = Check(value, [facet], type)
        where finding is not null
        select finding;

    private RuleFinding? Check(ValueView value, IReadOnlyList<ViewPart> others, EntityTypeFacts type) =>
        !UnlistedValues.IsUnlisted(value, type) ? null
        : UnlistedValues.IsCertain(value, type) ? Find(value, others, $"{UnlistedValues.Describe(value, type)} No member has it.") with
        {
            Replacement = UnlistedValues.FindReplacement(value, type),
        }
        : FindBeside(value, others, type);

    // A list that is not complete proves nothing, but it has one locale for each language.
    private RuleFinding? FindBeside(ValueView value, IReadOnlyList<ViewPart> others, EntityTypeFacts type) =>
        NearestValue.FindWithSameBeginning(value.Key, type) is not { } other ? null
        : Find(
            value,
            others,
            $"The catalog does not have {Excerpt.Of(value.Text)}, and has {other.Text}, whose id begins alike. A value that LinkedIn does not have matches nobody. Check the id.")
            with
        { Severity = RuleSeverity.Info, Replacement = other.Text };
}
