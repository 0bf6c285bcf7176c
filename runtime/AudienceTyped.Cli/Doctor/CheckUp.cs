namespace AudienceTyped.Cli;

/// <summary>How a part of the set-up is.</summary>
internal enum CheckUpState
{
    Good,
    Warning,
    Problem,
}

/// <summary>What was found of a part of the set-up.</summary>
/// <param name="Part">The part.</param>
/// <param name="State">How it is.</param>
/// <param name="Finding">What is so, and how a problem is mended.</param>
internal sealed record CheckUp(string Part, CheckUpState State, string Finding);
