using AudienceTyped;

internal sealed class SelectItem
{
    public string Text { get; init; } = "";

    public string Value { get; init; } = "";

    public bool Selected { get; init; }
}

internal static class ItemsOfASelectList
{
    public static IEnumerable<SelectItem> Functions()
    {
        yield return new SelectItem { Text = "Engineering", Value = "urn:li:function:8", Selected = true };
        yield return new SelectItem { Text = "Finance", Value = "urn:li:function:10" };
        yield return new SelectItem { Text = "Legal", Value = "urn:li:function:15" }; // AUD3002
        yield return new SelectItem { Value = "urn:li:function:25", Text = "Sales" };
    }
}
