namespace AudienceTyped.Shared.Text;

/// <summary>What people write for values, without what separates words. A text that could mean two values means none.</summary>
/// <typeparam name="T">What a value is found as.</typeparam>
internal sealed class WrittenNames<T>
    where T : IEquatable<T>
{
    private readonly Dictionary<string, Meant> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a text for a value. A value in use goes before a retired one.</summary>
    public void Add(string text, T value, bool isRetired)
    {
        if (NameVariants.Join(FoldedName.Of(text).AsSpan()) is not { Length: > 0 } joined)
        {
            return;
        }

        if (!_values.TryGetValue(joined, out Meant before) || (before.IsRetired && !isRetired))
        {
            _values[joined] = new Meant(value, isRetired, IsOne: true);
        }
        else if (before.IsRetired == isRetired && !before.Value.Equals(value))
        {
            _values[joined] = before with { IsOne = false };
        }
    }

    /// <summary>The value that a folded text means; <see langword="default"/> if it means none, or could mean several.</summary>
    public T? Find(ReadOnlySpan<char> folded) => _values.TryGetValue(NameVariants.Join(folded), out Meant meant) && meant.IsOne ? meant.Value : default;

    private readonly record struct Meant(T Value, bool IsRetired, bool IsOne);
}
