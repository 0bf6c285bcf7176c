using AudienceTyped;

internal sealed class ListItem
{
    public string Text { get; init; } = "";

    public string Value { get; init; } = "";

    public string? Tooltip { get; init; }
}

internal static class ItemsThatFit
{
    public static readonly ListItem[] Items =
    [
        new() { Text = "HR", Value = "urn:li:function:12", Tooltip = "People who hire" },
        new() { Text = "IT", Value = "urn:li:function:13", Tooltip = "Not engineering" },
        new() { Text = "QA", Value = "urn:li:function:22", Tooltip = "Quality" },
        new() { Text = "Support", Value = "urn:li:function:26", Tooltip = "Customer support" },
        new() { Text = "All others", Value = "" },
    ];
}
