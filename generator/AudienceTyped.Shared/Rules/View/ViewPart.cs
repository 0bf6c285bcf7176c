namespace AudienceTyped.Shared.Rules;

/// <summary>A part of criteria that a finding can be about.</summary>
internal abstract class ViewPart
{
    /// <summary>The position in the code: where two parts break a rule together, the later one is reported.</summary>
    public int Order { get; init; }

    /// <summary>Where the reader found it; rules do not look at it.</summary>
    public object? Origin { get; init; }

    public static T Later<T>(T left, T right)
        where T : ViewPart => right.Order >= left.Order ? right : left;
}
