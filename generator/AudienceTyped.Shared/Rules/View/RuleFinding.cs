namespace AudienceTyped.Shared.Rules;

/// <summary>A rule that criteria break.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Main">The part that breaks it; null where it is the criteria as a whole.</param>
/// <param name="Others">Other parts that have to do with it.</param>
/// <param name="Arguments">What the message says in its places.</param>
internal sealed record RuleFinding(CriteriaRule Rule, ViewPart? Main, IReadOnlyList<ViewPart> Others, IReadOnlyList<string> Arguments)
{
    /// <summary>How sure it is; the rule's, but where this case of it is less so.</summary>
    public RuleSeverity Severity { get; init; } = Rule.Severity;

    /// <summary>What it means for a total of 0: nothing where it is less sure than the rule.</summary>
    public CountMeaning CountMeaning => Severity < Rule.Severity ? CountMeaning.Nothing : Rule.CountMeaning;

    /// <summary>What was meant, for fixes; null where it is not known.</summary>
    public string? Replacement { get; init; }

    /// <summary>The facet whose values can be excluded instead of included, for fixes; null where there is none.</summary>
    public FacetFacts? Excludable { get; init; }

    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);
}
