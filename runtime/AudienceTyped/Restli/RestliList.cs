using System.Collections.Immutable;
using AudienceTyped.Restli;

namespace AudienceTyped;

/// <summary>A list of the Rest.li protocol, <c>List(a,b)</c>.</summary>
internal sealed class RestliList : RestliValue
{
    /// <summary>What opens a list; the word is case-sensitive.</summary>
    internal const string Opening = "List(";

    /// <summary>Creates a list.</summary>
    /// <param name="items">The items in their order.</param>
    /// <exception cref="ArgumentNullException">There are no items, or one of them is null.</exception>
    /// <exception cref="ArgumentException">The list is nested deeper than <see cref="RestliValue.MaximumDepth"/>, or longer than a string can be.</exception>
    public RestliList(params IEnumerable<RestliValue> items)
        : this(Gather(items))
    {
    }

    private RestliList(ImmutableArray<RestliValue> items)
        : base(DepthOf(items), LengthOf(items))
    {
        Items = items;
    }

    /// <summary>The items in their order.</summary>
    public ImmutableArray<RestliValue> Items { get; }

    /// <inheritdoc/>
    public override bool Equals(RestliValue? other) =>
        ReferenceEquals(this, other) || (other is RestliList list && list.EncodedLength == EncodedLength && list.Items.AsSpan().SequenceEqual(Items.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Items.Length);
        foreach (RestliValue item in Items)
        {
            hash.Add(item.GetHashCode());
        }

        return hash.ToHashCode();
    }

    internal override void WriteTo(ref RestliSpanWriter writer)
    {
        writer.WriteEncoded(Opening);
        for (int index = 0; index < Items.Length; index++)
        {
            if (index > 0)
            {
                writer.Write(',');
            }

            Items[index].WriteTo(ref writer);
        }

        writer.Write(')');
    }

    private static ImmutableArray<RestliValue> Gather(IEnumerable<RestliValue> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        ImmutableArray<RestliValue> gathered = [.. items];
        foreach (RestliValue item in gathered)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(items));
        }

        return gathered;
    }

    private static int DepthOf(ImmutableArray<RestliValue> items)
    {
        int depth = 0;
        foreach (RestliValue item in items)
        {
            depth = Math.Max(depth, item.Depth);
        }

        return depth + 1;
    }

    private static long LengthOf(ImmutableArray<RestliValue> items)
    {
        long length = Opening.Length + 1 + Math.Max(0, items.Length - 1);
        foreach (RestliValue item in items)
        {
            length += item.EncodedLength;
        }

        return length;
    }
}
