using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using AudienceTyped.Restli;

namespace AudienceTyped;

/// <summary>
/// A record of the Rest.li protocol, <c>(key:value,key:value)</c>: also a map, a union and a complex or compound key.
/// The order of the keys is kept when written and does not count for equality.
/// </summary>
internal sealed class RestliRecord : RestliValue
{
    private readonly RestliRecordFields _fields;

    /// <summary>Creates a record.</summary>
    /// <param name="fields">Keys (not encoded) and values. On a repeated key the last value wins, as it does on the server, in the first one's place.</param>
    /// <exception cref="ArgumentNullException">There are no fields, or a key or a value is null. Omit absent fields.</exception>
    /// <exception cref="ArgumentException">
    /// A key has a lone surrogate, the record is nested deeper than <see cref="RestliValue.MaximumDepth"/>, or it is longer than a string can be.
    /// </exception>
    public RestliRecord(params IEnumerable<KeyValuePair<string, RestliValue>> fields)
        : this(new RestliRecordFields(fields))
    {
    }

    private RestliRecord(RestliRecordFields fields)
        : base(DepthOf(fields), LengthOf(fields))
    {
        _fields = fields;
    }

    /// <summary>The fields in written order, every key once.</summary>
    public ImmutableArray<KeyValuePair<string, RestliValue>> Fields => _fields.InOrder;

    /// <summary>
    /// The keys that were written more than once, each once. Their earlier values are lost, so a careful reader rejects such a record.
    /// Equality ignores them, and they are not written again.
    /// </summary>
    public ImmutableArray<string> RepeatedKeys => _fields.RepeatedKeys;

    /// <summary>Finds the value of a key.</summary>
    /// <param name="key">The key, not encoded; upper and lower case differ.</param>
    /// <param name="value">The value, or null if the record has no such key.</param>
    /// <returns>Whether the record has the key.</returns>
    /// <exception cref="ArgumentNullException">There is no key.</exception>
    public bool TryGetValue(string key, [NotNullWhen(true)] out RestliValue? value)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _fields.TryGetValue(key, out value);
    }

    /// <inheritdoc/>
    public override bool Equals(RestliValue? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is not RestliRecord record || record.Fields.Length != Fields.Length || record.EncodedLength != EncodedLength)
        {
            return false;
        }

        foreach ((string key, RestliValue value) in Fields)
        {
            if (!record._fields.TryGetValue(key, out RestliValue? counterpart) || !value.Equals(counterpart))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Fields.Length;
        foreach ((string key, RestliValue value) in Fields)
        {
            // A sum, because the order of the keys does not count.
            hash = unchecked(hash + HashCode.Combine(key, value.GetHashCode()));
        }

        return hash;
    }

    internal override void WriteTo(ref RestliSpanWriter writer)
    {
        writer.Write('(');
        for (int index = 0; index < Fields.Length; index++)
        {
            if (index > 0)
            {
                writer.Write(',');
            }

            writer.WriteString(Fields[index].Key);
            writer.Write(':');
            Fields[index].Value.WriteTo(ref writer);
        }

        writer.Write(')');
    }

    private static int DepthOf(RestliRecordFields fields)
    {
        int depth = 0;
        foreach ((_, RestliValue value) in fields.InOrder)
        {
            depth = Math.Max(depth, value.Depth);
        }

        return depth + 1;
    }

    private static long LengthOf(RestliRecordFields fields)
    {
        long length = 2 + Math.Max(0, fields.InOrder.Length - 1);
        foreach ((string key, RestliValue value) in fields.InOrder)
        {
            length += RestliString.GetEncodedLength(key) + 1 + value.EncodedLength;
        }

        return length;
    }
}
