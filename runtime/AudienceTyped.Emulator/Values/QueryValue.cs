namespace AudienceTyped.Emulation;

/// <summary>A value of a query parameter as Rest.li 2.0.0 spells it: a string, a list or a record.</summary>
/// <param name="Offset">Where it begins in the parameter's raw value, in characters.</param>
internal abstract record QueryValue(int Offset);

/// <summary>A string, decoded. Numbers and URNs are strings, too.</summary>
internal sealed record QueryString(int Offset, string Text) : QueryValue(Offset);

/// <summary>A list: <c>List(a,b)</c>.</summary>
internal sealed record QueryList(int Offset) : QueryValue(Offset)
{
    public List<QueryValue> Items { get; } = [];
}

/// <summary>A record or map: <c>(key:value)</c>. Of a repeated key the last value counts, as with the service.</summary>
internal sealed record QueryRecord(int Offset) : QueryValue(Offset)
{
    public Dictionary<string, QueryValue> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>Where each key is in the raw value.</summary>
    public Dictionary<string, int> KeyOffsets { get; } = new(StringComparer.Ordinal);
}
