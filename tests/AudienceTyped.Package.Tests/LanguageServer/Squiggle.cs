namespace AudienceTyped.Package.Tests.LanguageServer;

/// <summary>A diagnostic as an editor shows it: its id, and the text that is underlined.</summary>
internal sealed record Squiggle(string Id, TextRange Range, string Message);
