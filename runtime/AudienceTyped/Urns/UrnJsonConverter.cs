namespace AudienceTyped.Serialization;

/// <summary>A URN as its text.</summary>
public sealed class UrnJsonConverter : TextJsonConverter<Urn>
{
    private protected override string Expected => "A URN as text, such as \"urn:li:skill:17\",";

    private protected override Urn ParseText(string text, Type type) => Urn.Parse(text);

    private protected override string Format(Urn value) => value.ToString();
}
