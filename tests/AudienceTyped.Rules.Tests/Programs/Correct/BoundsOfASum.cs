using AudienceTyped;

internal static class BoundsOfASum
{
    public static string Of(AudienceCount one, AudienceCount other) => one.Bounds is { } first && other.Bounds is { } second
        ? $"{(one.Total ?? 0) + (other.Total ?? 0):N0}, from {first} and {second}"
        : "not known";
}
