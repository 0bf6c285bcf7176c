namespace AudienceTyped.Cli;

/// <summary>The calls that the user allows are used up.</summary>
internal sealed class CallLimitException(string message) : Exception(message);
