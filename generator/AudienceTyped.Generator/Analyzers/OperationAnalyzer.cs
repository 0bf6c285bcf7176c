using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Analyzers;

/// <summary>An analyzer of the operations in hand-written code, which one analyzer of the compiler runs beside the others.</summary>
internal abstract class OperationAnalyzer
{
    /// <summary>The descriptors of what it reports.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Registers what it does in a compilation.</summary>
    public abstract void Register(OperationActions context, CriteriaTypes types);
}
