using System.Runtime.ExceptionServices;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Criteria;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AudienceTyped.Generator.Analyzers;

/// <summary>What analyzers do with the operations of a compilation, and what they share in it.</summary>
internal sealed class OperationActions
{
    private readonly Dictionary<OperationKind, List<Action<OperationAnalysisContext>>> _byKind = [];

    public OperationActions(Compilation compilation, CriteriaTypes types)
    {
        Compilation = compilation;
        Catalogs = CatalogSymbols.Of(compilation);
        Names = new NameFollower(compilation);
        Readings = new CriteriaReadings(types, Catalogs, Names);
    }

    public Compilation Compilation { get; }

    public CatalogSymbols Catalogs { get; }

    public NameFollower Names { get; }

    public CriteriaReadings Readings { get; }

    /// <summary>Adds what is done with each operation of some kinds.</summary>
    public void RegisterOperationAction(Action<OperationAnalysisContext> action, params OperationKind[] kinds)
    {
        foreach (OperationKind kind in kinds)
        {
            if (!_byKind.TryGetValue(kind, out List<Action<OperationAnalysisContext>>? actions))
            {
                _byKind.Add(kind, actions = []);
            }

            actions.Add(action);
        }
    }

    /// <summary>Registers all actions, those of a kind as one.</summary>
    public void RegisterIn(CompilationStartAnalysisContext context)
    {
        foreach (KeyValuePair<OperationKind, List<Action<OperationAnalysisContext>>> ofKind in _byKind)
        {
            Action<OperationAnalysisContext>[] actions = [.. ofKind.Value];
            context.RegisterOperationAction(operation => Run(actions, operation), ofKind.Key);
        }
    }

    // One that fails is reported by the compiler, and does not silence the others.
    private static void Run(Action<OperationAnalysisContext>[] actions, OperationAnalysisContext context)
    {
        ExceptionDispatchInfo? failure = null;
        foreach (Action<OperationAnalysisContext> action in actions)
        {
            try
            {
                action(context);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                failure ??= ExceptionDispatchInfo.Capture(exception);
            }
        }

        failure?.Throw();
    }
}
