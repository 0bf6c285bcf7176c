using AudienceTyped;

internal static class TextsOfOtherTasks
{
    public static async Task<string> DescribeAsync(Task<int> running)
    {
        string shown = $"{running}";
        return $"{shown}: {await running}";
    }
}
