namespace AudienceTyped.Shared.Rules;

/// <summary>A part of criteria that a finding can be about.</summary>
internal abstract class ViewPart
{
    /// <summary>The place in the order of writing: of two parts the later one breaks a rule that both have to do with.</summary>
    public int Order { get; init; }

    /// <summary>Where the reader found it; rules do not look at it.</summary>
    public object? Origin { get; init; }

    public static T Later<T>(T left, T right)
        where T : ViewPart => right.Order >= left.Order ? right : left;
}
