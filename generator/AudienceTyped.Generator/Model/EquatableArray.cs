using System.Collections;
using System.Collections.Immutable;

namespace AudienceTyped.Generator.Model;

/// <summary>An immutable array that compares by content, so that an unchanged step of the pipeline is seen as such.</summary>
internal readonly struct EquatableArray<T>(ImmutableArray<T> items) : IEquatable<EquatableArray<T>>, IEnumerable<T>
    where T : IEquatable<T>
{
    private readonly ImmutableArray<T> _items = items;

    public ImmutableArray<T> Items => _items.IsDefault ? [] : _items;

    public int Count => Items.Length;

    public T this[int index] => Items[index];

    // The same array first: a file that was not touched keeps its own.
    public bool Equals(EquatableArray<T> other) => _items == other._items || Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    // Length and both ends: steps are compared with Equals, a hash of all the content would only cost.
    public override int GetHashCode() =>
        Count == 0 ? 0 : unchecked((((Count * 397) ^ Items[0].GetHashCode()) * 397) ^ Items[Count - 1].GetHashCode());

    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();
}
