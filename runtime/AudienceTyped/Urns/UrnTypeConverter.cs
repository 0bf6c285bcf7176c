namespace AudienceTyped.Serialization;

/// <summary>A URN from text.</summary>
public sealed class UrnTypeConverter : TextTypeConverter<Urn>
{
    private protected override Urn Parse(string text) => Urn.Parse(text);

    private protected override string Format(Urn value) => value.ToString();
}
