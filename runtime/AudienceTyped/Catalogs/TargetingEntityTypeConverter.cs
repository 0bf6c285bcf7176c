namespace AudienceTyped.Serialization;

/// <summary>A targeting entity from the text of its URN. Each generated type names it.</summary>
/// <typeparam name="T">The entity type.</typeparam>
public sealed class TargetingEntityTypeConverter<T> : TextTypeConverter<T>
    where T : struct, ITargetingEntity<T>
{
    private protected override T Parse(string text) => Catalogs.TargetingEntity.Parse<T>(text);

    private protected override string Format(T value) => value.Urn.ToString();
}
