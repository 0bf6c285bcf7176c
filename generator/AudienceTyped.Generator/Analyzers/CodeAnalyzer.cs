using AudienceTyped.Generator.Criteria;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AudienceTyped.Generator.Analyzers;

/// <summary>An analyzer of hand-written code. It does nothing in a project that does not reference the runtime.</summary>
public abstract class CodeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (CriteriaTypes.Find(start.Compilation) is { } types)
            {
                Register(start, types);
            }
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext context, CriteriaTypes types);
}
