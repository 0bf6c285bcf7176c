namespace AudienceTyped;

/// <summary>Where and why a text is not a Rest.li value.</summary>
/// <param name="Offset">The 0-based index of the character in the text; the length of the text if something is missing at its end.</param>
/// <param name="Reason">What was found, what was expected, and how to write it.</param>
internal sealed record RestliSyntaxError(int Offset, string Reason)
{
    /// <summary>The offset and the reason.</summary>
    public override string ToString() => $"at offset {Offset}: {Reason}";
}
