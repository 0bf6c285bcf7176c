namespace AudienceTyped.Emulation;

/// <summary>What is wrong with a raw value.</summary>
/// <param name="Offset">Where, in characters from the beginning of the raw value; its length if it ends too early.</param>
/// <param name="Reason">What and why, for people.</param>
internal readonly record struct QueryValueProblem(int Offset, string Reason);
