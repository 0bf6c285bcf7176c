using AudienceTyped.Catalogs;

namespace AudienceTyped.Serialization;

/// <summary>A targeting entity as the text of its URN. Each generated type names it.</summary>
/// <typeparam name="T">The entity type.</typeparam>
public sealed class TargetingEntityJsonConverter<T> : TextJsonConverter<T>
    where T : struct, ITargetingEntity<T>
{
    private protected override string Expected => $"The URN of a {T.Table.TypeName} as text, such as \"{Example}\",";

    private static string Example => TargetingEntity.TypeOf<T>().UrnPrefix + T.Table.IdForm switch
    {
        EntityIdForm.Integer => "17",
        EntityIdForm.Range => "(51,200)",
        _ => "en_US",
    };

    private protected override T ParseText(string text, Type type) => TargetingEntity.Parse<T>(text);

    private protected override string Format(T value) => value.Urn.ToString();
}
