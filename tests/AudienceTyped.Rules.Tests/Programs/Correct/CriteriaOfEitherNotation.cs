using AudienceTyped;

internal static class CriteriaOfEitherNotation
{
    public static TargetingCriteria Read(string text) =>
        text.StartsWith('{') ? TargetingCriteria.ParseJson(text) : TargetingCriteria.ParseRestli(text);

    public static TargetingCriteria ReadInner(string inner) => TargetingCriteria.ParseJson("{\"include\":" + inner + "}");
}
