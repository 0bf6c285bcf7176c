using AudienceTyped;

// No id is 0.
internal static class IdZero
{
    public static Title None { get; } = Title.FromId(0); // AUD1008
}
