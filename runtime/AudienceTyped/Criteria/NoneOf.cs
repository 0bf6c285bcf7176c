namespace AudienceTyped;

/// <summary>Work in progress.</summary>
public sealed class NoneOf
{
    /// <summary>Work in progress.</summary>
    public static NoneOf Empty => throw new NotSupportedException();
}
