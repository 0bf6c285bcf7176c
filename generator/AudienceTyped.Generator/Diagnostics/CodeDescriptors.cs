using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Diagnostics;

/// <summary>Creates the descriptors of the diagnostics that are not rules about criteria.</summary>
internal static class CodeDescriptors
{
    public static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error);

    public static DiagnosticDescriptor Warning(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor Info(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, DiagnosticPages.CategoryOf(id), severity, isEnabledByDefault: true, helpLinkUri: DiagnosticPages.LinkOf(id));
}
