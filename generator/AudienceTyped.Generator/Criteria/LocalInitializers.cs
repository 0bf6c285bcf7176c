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

    private readonly Dictionary<ILocalSymbol, LocalSource> _given = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, List<IOperation>> _written = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _writtenAnywhere = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> _irregular = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> _passedOn = new(SymbolEqualityComparer.Default);
    private readonly bool _jumps;

    private LocalInitializers(IOperation body)
    {
        DeclaredLocals declared = new(_given);
        foreach (IOperation operation in body.DescendantsAndSelf())
        {
            // By the kind: to ask each operation for each of its types takes most of the time.
            switch (operation.Kind)
            {
                case OperationKind.LocalReference:
                    Note((ILocalReferenceOperation)operation);
                    break;
                case OperationKind.ParameterReference when IsWritten(operation):
                    _writtenAnywhere.Add(((IParameterReferenceOperation)operation).Parameter);
                    break;
                case OperationKind.Branch:
                    _jumps |= ((IBranchOperation)operation).BranchKind == BranchKind.GoTo;
                    break;
                default:
                    declared.Add(operation);
                    break;
            }
        }
    }

    /// <summary>The initializer of a local that is given nothing else; null for another.</summary>
    public static IOperation? Find(ILocalReferenceOperation reference) => FindSource(reference) is { IsWhole: true } source ? source.Value : null;

    /// <summary>Where a local that is given nothing else has its value from; null for another.</summary>
    public static LocalSource? FindSource(ILocalReferenceOperation reference)
    {
        LocalInitializers body = Of(reference);
        return !reference.Local.IsRef
            && !body._written.ContainsKey(reference.Local)
            && !body._irregular.Contains(reference.Local)
            && body._given.TryGetValue(reference.Local, out LocalSource? source)
                ? source
                : null;
    }

    /// <summary>What the declaration of a local gives it, whatever it is given later.</summary>
    public static LocalSource? FindDeclared(IOperation place, ILocalSymbol local) =>
        Of(place)._given.TryGetValue(local, out LocalSource? source) ? source : null;

    /// <summary>Whether nothing is done with a local but to read its fields and properties, so that nothing else has the object.</summary>
    public static bool IsReadByMembersAlone(ILocalReferenceOperation reference) => !Of(reference)._passedOn.Contains(reference.Local);

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

    private static LocalInitializers Of(IOperation reference) =>
        _ofBodies.GetValue(Operations.FindBody(reference), static body => new LocalInitializers(body));

    private void Note(ILocalReferenceOperation reference)
    {
        if (!IsWritten(reference))
        {
            if (reference.Parent is not (IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.Length: 0 }) || IsWritten(reference.Parent))
            {
                _passedOn.Add(reference.Local);
            }

            return;
        }

        _writtenAnywhere.Add(reference.Local);
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

        // pair.Item1 = ...
        IMemberReferenceOperation member => member.Instance == reference && reference.Type?.IsValueType == true && IsWritten(member),
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
