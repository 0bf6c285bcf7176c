using AudienceTyped.Shared.Restli;

namespace AudienceTyped.Shared.Notation;

/// <summary>The value of the query parameter <c>targetingCriteria</c>, alone or within a whole query, URL or request line.</summary>
/// <param name="Text">The whole text.</param>
internal sealed record RestliCriteriaText(string Text)
{
    private readonly (int Start, int Length) _value = CriteriaParameter.Find(Text);

    private string Value => Text.Substring(_value.Start, _value.Length);

    /// <summary>Where the value begins in the whole text, from which the places of what is parsed count.</summary>
    public int Start => _value.Start;

    /// <summary>The tree; null where the text is no Rest.li value, with the error.</summary>
    public ParsedValue? Parse(out RestliSyntaxError? error)
    {
        ParsedValue? value = RestliReader.Read(Text.AsSpan(_value.Start, _value.Length), out error);
        error = error is null ? null : new RestliSyntaxError(_value.Start + error.Offset, MistakenText.Explain(Value) ?? error.Reason);
        return value;
    }

    /// <summary>What is wrong with the shape of the tree, with what the text evidently is where that is the reason.</summary>
    public string Explain(string problem) =>
        MistakenText.Explain(Value) is { } mistake ? $"{problem} {char.ToUpperInvariant(mistake[0])}{mistake.Substring(1)}." : problem;
}
