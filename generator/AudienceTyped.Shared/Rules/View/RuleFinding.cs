namespace AudienceTyped.Shared.Rules;

/// <summary>A place where criteria break a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Main">The part that breaks it; null where it is the criteria as a whole.</param>
/// <param name="Others">The other parts that are involved.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record RuleFinding(CriteriaRule Rule, ViewPart? Main, IReadOnlyList<ViewPart> Others, IReadOnlyList<string> Arguments)
{
    /// <summary>The severity of the rule, or a lower one where this case is less certain.</summary>
    public RuleSeverity Severity { get; init; } = Rule.Severity;

    /// <summary>What it means for a total of 0: nothing where it is less certain than the rule.</summary>
    public CountMeaning CountMeaning => Severity < Rule.Severity ? CountMeaning.Nothing : Rule.CountMeaning;

    /// <summary>The intended value or facet, for fixes; null where it is not known.</summary>
    public string? Replacement { get; init; }

    /// <summary>The facet whose values can be excluded instead of included, for fixes; null where there is none.</summary>
    public FacetFacts? Excludable { get; init; }

    /// <summary>The code with which LinkedIn refuses it, as the definition file says; null where none is documented.</summary>
    public string? ServiceCode { get; init; }

    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);
}
