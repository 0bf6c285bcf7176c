using AudienceTyped.Shared.Text;

namespace AudienceTyped.Shared.Notation;

/// <summary>Finds the key that is meant by another one.</summary>
internal static class NearestKey
{
    // "included" for "include", "excluding" for "exclude".
    private const int LargestDistance = 3;

    /// <summary>The first key that is near; null where none is.</summary>
    public static string? Find(string key, string[] keys) => Array.Find(
        keys, known => key.Length <= known.Length + LargestDistance && EditDistance.Between(key, known) <= LargestDistance);
}
