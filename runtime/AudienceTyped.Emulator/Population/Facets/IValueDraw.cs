namespace AudienceTyped.Emulation;

/// <summary>Draws a value of a tree for a member.</summary>
internal interface IValueDraw
{
    /// <summary>The number of the value, or <see cref="MembersByValue.NoValue"/>.</summary>
    int Draw(int member, ref SplitMix64 random);

    /// <summary>Whether any member can draw a value.</summary>
    bool CanDraw(int value);

    /// <summary>Whether a member like this one can draw a value.</summary>
    bool CanDraw(int member, int value);
}
