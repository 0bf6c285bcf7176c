using AudienceTyped;

internal static class EmptyRefreshToken
{
    public static RefreshToken Missing() => new(""); // AUD1015
}
