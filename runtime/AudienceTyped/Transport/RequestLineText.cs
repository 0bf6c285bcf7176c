namespace AudienceTyped;

/// <summary>Method, path and query of a request. That of a GET is written when it is read, which few programs do.</summary>
internal readonly struct RequestLineText : IEquatable<RequestLineText>
{
    private readonly object? _source;

    /// <summary>A text; null for no request.</summary>
    public RequestLineText(string? text) => _source = text;

    /// <summary>A GET.</summary>
    public RequestLineText(Uri address) => _source = address;

    /// <inheritdoc/>
    public bool Equals(RequestLineText other) => ReferenceEquals(_source, other._source) || Read() == other.Read();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RequestLineText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Read()?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The text; null for no request.</summary>
    public string? Read() => _source is Uri address ? $"GET {address.PathAndQuery}" : (string?)_source;

    /// <inheritdoc/>
    public override string ToString() => Read() ?? "";
}
