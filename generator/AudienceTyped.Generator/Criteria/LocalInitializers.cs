using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>What the locals of a body are given, and where. Read in one walk, and kept with the body.</summary>
internal sealed class LocalInitializers
{
    // A local that is given something more often is not followed.
    private const int MostWrites = 24;

    private static readonly ConditionalWeakTable<IOperation, LocalInitializers> _ofBodies = new();

    private readonly Dictionary<ILocalSymbol, IOperation> _given = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, List<IOperation>> _written = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _writtenAnywhere = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> _irregular = new(SymbolEqualityComparer.Default);
    private readonly bool _jumps;

    private LocalInitializers(IOperation body)
    {
        foreach (IOperation operation in body.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer:
                    _given[declarator.Symbol] = initializer.Value;
                    break;
                case ILocalReferenceOperation reference when IsWritten(reference):
                    _writtenAnywhere.Add(reference.Local);
                    Note(reference);
                    break;
                case IParameterReferenceOperation reference when IsWritten(reference):
                    _writtenAnywhere.Add(reference.Parameter);
                    break;
                case IBranchOperation { BranchKind: BranchKind.GoTo }:
                    _jumps = true;
                    break;
            }
        }
    }

    /// <summary>The initializer of a local that is given nothing else; null for another.</summary>
    public static IOperation? Find(ILocalReferenceOperation reference)
    {
        LocalInitializers body = Of(reference);
        return !body._written.ContainsKey(reference.Local) && !body._irregular.Contains(reference.Local)
            && body._given.TryGetValue(reference.Local, out IOperation? initializer)
                ? initializer
                : null;
    }

    /// <summary>Whether a body writes a parameter, or a local after its declaration.</summary>
    public static bool IsWrittenIn(IOperation reference, ISymbol symbol) => Of(reference)._writtenAnywhere.Contains(symbol);

    /// <summary>The assignments to a local, each a statement of its own; null where it is written in other ways, or too often.</summary>
    public static IReadOnlyList<IOperation>? FindAssignments(ILocalReferenceOperation reference)
    {
        LocalInitializers body = Of(reference);
        return !body._jumps
            && !body._irregular.Contains(reference.Local)
            && body._written.TryGetValue(reference.Local, out List<IOperation>? assignments)
            && assignments.Count <= MostWrites
                ? assignments
                : null;
    }

    private static LocalInitializers Of(IOperation reference)
    {
        IOperation body = reference;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        return _ofBodies.GetValue(body, static root => new LocalInitializers(root));
    }

    private void Note(ILocalReferenceOperation reference)
    {
        if (reference.Parent is (ISimpleAssignmentOperation { IsRef: false } or ICompoundAssignmentOperation) and var assignment
            && assignment.Parent is IExpressionStatementOperation
            && IsInBodyOf(reference))
        {
            if (!_written.TryGetValue(reference.Local, out List<IOperation>? assignments))
            {
                _written.Add(reference.Local, assignments = []);
            }

            assignments.Add(assignment);
        }
        else
        {
            _irregular.Add(reference.Local);
        }
    }

    // When a lambda or a local function runs is not known.
    private static bool IsInBodyOf(ILocalReferenceOperation reference)
    {
        for (IOperation? outer = reference.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                ISymbol? function = outer is IAnonymousFunctionOperation lambda ? lambda.Symbol : ((ILocalFunctionOperation)outer).Symbol;
                return SymbolEqualityComparer.Default.Equals(function, reference.Local.ContainingSymbol);
            }
        }

        return true;
    }

    private static bool IsWritten(IOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target == reference || assignment.IsRef,
        ICompoundAssignmentOperation assignment => assignment.Target == reference,
        ICoalesceAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation or IAddressOfOperation => true,
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
        ITupleOperation tuple => IsAssigned(tuple),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } } => true,
        _ => false,
    };

    // (a, (b, c)) = ...
    private static bool IsAssigned(ITupleOperation tuple) => tuple.Parent switch
    {
        ITupleOperation outer => IsAssigned(outer),
        IConversionOperation { Parent: IDeconstructionAssignmentOperation assignment } conversion => assignment.Target == conversion,
        IDeconstructionAssignmentOperation assignment => assignment.Target == tuple,
        _ => false,
    };
}
