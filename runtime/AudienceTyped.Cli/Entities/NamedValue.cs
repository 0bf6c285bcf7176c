using AudienceTyped.Catalogs;

namespace AudienceTyped.Cli;

/// <summary>A value as a user names it: by its name, its id or its URN.</summary>
/// <param name="Text">What the user wrote.</param>
/// <param name="Urn">The URN; null for a name.</param>
internal sealed record NamedValue(string Text, Urn? Urn)
{
    /// <summary>Reads what a user wrote. A number is an id.</summary>
    /// <exception cref="UnusableInputException">It is empty, or a URN of another entity type.</exception>
    public static NamedValue Read(TargetingEntityType type, string written)
    {
        string text = written.Trim();
        if (text.Length == 0)
        {
            throw new UnusableInputException("A name is empty. Pass a name, an id or a URN.");
        }

        if (text.StartsWith("urn:", StringComparison.OrdinalIgnoreCase))
        {
            return AudienceTyped.Urn.TryParse(text, out Urn urn) && urn.ToString().StartsWith(type.UrnPrefix, StringComparison.Ordinal) && type.HasForm(urn)
                ? new NamedValue(text, urn)
                : throw new UnusableInputException($"'{text}' is not the URN of a {type.Name}. Those begin with {type.UrnPrefix}, and the id follows.");
        }

        return IsId(type, text) && AudienceTyped.Urn.TryParse(type.UrnPrefix + text, out Urn ofId) && type.HasForm(ofId)
            ? new NamedValue(text, ofId)
            : new NamedValue(text, null);
    }

    private static bool IsId(TargetingEntityType type, string text) => type.IdForm switch
    {
        EntityIdForm.Integer => text.All(char.IsAsciiDigit),
        EntityIdForm.Range => text[0] == '(',
        _ => type.IdShape is not null,
    };
}
