namespace AudienceTyped.Definitions;

/// <summary>A definition file or a table that cannot be used: what is wrong, where, and what to do.</summary>
internal sealed class RefusedInputException(string message) : Exception(message);
