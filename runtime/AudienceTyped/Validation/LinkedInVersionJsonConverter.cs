namespace AudienceTyped.Serialization;

/// <summary>A LinkedIn version as its six digits.</summary>
public sealed class LinkedInVersionJsonConverter : TextJsonConverter<LinkedInVersion>
{
    private protected override string Expected => "A LinkedIn-Version as text, such as \"202609\",";

    private protected override LinkedInVersion ParseText(string text, Type type) => LinkedInVersion.Parse(text);

    private protected override string Format(LinkedInVersion value) => value.IsDefault ? "" : value.ToString();
}
