namespace AudienceTyped.Serialization;

/// <summary>A LinkedIn version from text.</summary>
public sealed class LinkedInVersionTypeConverter : TextTypeConverter<LinkedInVersion>
{
    private protected override LinkedInVersion Parse(string text) => LinkedInVersion.Parse(text);

    private protected override string Format(LinkedInVersion value) => value.ToString();
}
