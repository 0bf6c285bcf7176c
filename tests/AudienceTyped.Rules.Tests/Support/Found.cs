using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

/// <summary>What an analyzer says of a piece of code.</summary>
/// <param name="Id">The id of the diagnostic.</param>
/// <param name="Text">The code that it marks.</param>
/// <param name="Message">What it says.</param>
/// <param name="Severity">How serious it is.</param>
internal sealed record Found(string Id, string Text, string Message, DiagnosticSeverity Severity)
{
    public override string ToString() => $"{Id} at '{Text}': {Message}";
}
