using AudienceTyped;

internal static class ValidatorsOfOthers
{
    private sealed class Form
    {
        public IReadOnlyList<string> Validate() => [];
    }

    public static void Submit()
    {
        Form form = new();
        form.Validate();
    }
}
