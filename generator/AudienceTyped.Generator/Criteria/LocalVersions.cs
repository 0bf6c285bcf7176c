using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Follows a local that is built step by step: what it has where it is named, by the statements before.</summary>
internal sealed class LocalVersions
{
    private readonly ILocalSymbol _local;
    private readonly IReadOnlyList<IOperation> _assignments;

    private LocalVersions(ILocalSymbol local, IReadOnlyList<IOperation> assignments)
    {
        _local = local;
        _assignments = assignments;
    }

    /// <summary>What the local has where it is named; null where it is given one thing only, or nothing can be said.</summary>
    public static LocalVersion? Find(ILocalReferenceOperation reference) =>
        !reference.Local.IsRef && LocalInitializers.FindAssignments(reference) is { } assignments
            ? new LocalVersions(reference.Local, assignments).Before(reference)
            : null;

    private LocalVersion Before(IOperation operation)
    {
        IOperation node = operation;
        while (node.Parent is { } parent)
        {
            switch (parent)
            {
                case IBlockOperation block:
                    if (AfterLastBefore(block.Operations, node) is { } inBlock)
                    {
                        return inBlock;
                    }

                    break;
                case ISwitchCaseOperation section:
                    if (AfterLastBefore(section.Body, node) is { } inSection)
                    {
                        return inSection;
                    }

                    break;
                case ILoopOperation loop when Writes(loop) && (loop as IForEachLoopOperation)?.Collection != node:
                    return Repeat(loop, isWithin: true);
                case ITryOperation tried when node != tried.Body && Writes(tried):
                    return LocalVersion.Unknown;
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return LocalVersion.Unknown;
            }

            node = parent;
        }

        return LocalVersion.Unknown;
    }

    // What the last statement before the node leaves in the local; null where none says anything of it.
    private LocalVersion? AfterLastBefore(ImmutableArray<IOperation> statements, IOperation node)
    {
        for (int index = statements.IndexOf(node) - 1; index >= 0; index--)
        {
            if (After(statements[index]) is { } version)
            {
                return version;
            }
        }

        return null;
    }

    private LocalVersion? After(IOperation statement) => statement switch
    {
        IVariableDeclarationGroupOperation group => OfDeclaration(group),
        IExpressionStatementOperation { Operation: IDeconstructionAssignmentOperation assignment } => OfDeconstruction(assignment),
        _ when !Writes(statement) => null,
        IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment } => new LocalVersion.Given(assignment.Value),
        IExpressionStatementOperation { Operation: ICompoundAssignmentOperation assignment } => new LocalVersion.Given(assignment),
        IBlockOperation block => AfterLast(block.Operations),
        IConditionalOperation choice => Either([choice.WhenTrue, choice.WhenFalse], isOneTaken: choice.WhenFalse is not null, choice),
        ISwitchOperation choice => OfSwitch(choice),
        ILoopOperation loop => Repeat(loop, isWithin: false),
        IUsingOperation { Body: var body } => After(body),
        ILockOperation { Body: var body } => After(body),

        // What is caught can come from anywhere in the body, unless it leaves.
        ITryOperation tried when tried.Catches.All(static caught => Leaves(caught.Handler)) =>
            (tried.Finally is { } last ? After(last) : null) ?? After(tried.Body),
        _ => LocalVersion.Unknown,
    };

    private LocalVersion? OfDeclaration(IVariableDeclarationGroupOperation group)
    {
        IVariableDeclaratorOperation? declarator = group.Declarations
            .SelectMany(static declaration => declaration.Declarators)
            .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, _local));
        return declarator is null ? null
            : declarator.GetVariableInitializer() is { } initializer ? new LocalVersion.Given(initializer.Value) : LocalVersion.Nothing;
    }

    // var (who, where) = (…, …); what is built of who later begins with its part.
    private LocalVersion? OfDeconstruction(IDeconstructionAssignmentOperation assignment)
    {
        if (LocalInitializers.FindDeclared(assignment, _local) is not { IsElement: false } source || source.Value != assignment.Value)
        {
            return null;
        }

        return source.Path is [{ Member: null, Index: var index }]
            && Operations.Strip(source.Value) is ITupleOperation tuple
            && index < tuple.Elements.Length
                ? new LocalVersion.Given(tuple.Elements[index])
                : LocalVersion.Unknown;
    }

    private LocalVersion? AfterLast(ImmutableArray<IOperation> statements) =>
        statements.Reverse().Select(After).FirstOrDefault(static version => version is not null);

    private LocalVersion OfSwitch(ISwitchOperation choice)
    {
        // A break in the middle of a section leaves with what was given until then.
        bool hasDefault = choice.Cases.Any(static section => section.Clauses.Any(static clause => clause.CaseKind == CaseKind.Default));
        bool isStraight = choice.Cases.All(section => section.DescendantsAndSelf().OfType<IBranchOperation>().All(
            branch => branch.BranchKind != BranchKind.Break || branch == Last(section.Body) || branch == LastOfBlock(section.Body)));
        return isStraight ? Either(choice.Cases, hasDefault, choice) : LocalVersion.Unknown;
    }

    private LocalVersion Either(IEnumerable<IOperation?> branches, bool isOneTaken, IOperation choice)
    {
        // What is known without a change is listed first, since parts are reported where they were first written.
        List<LocalVersion> versions = [];
        bool isUnchanged = !isOneTaken;
        foreach (IOperation branch in branches.OfType<IOperation>().Where(static branch => !Leaves(branch)))
        {
            LocalVersion? version = branch is ISwitchCaseOperation section ? AfterLast(section.Body) : After(branch);
            isUnchanged |= version is null;
            if (version is not null)
            {
                versions.Add(version);
            }
        }

        if (isUnchanged)
        {
            versions.Insert(0, Before(choice));
        }

        LocalVersion[] assigned = [.. versions.Where(static version => version is not LocalVersion.Unassigned)];
        return assigned.Length == 1 ? assigned[0] : Array.Exists(assigned, static version => version is LocalVersion.Anything) || assigned.Length == 0
            ? LocalVersion.Unknown
            : new LocalVersion.Either(assigned);
    }

    private LocalVersion Repeat(ILoopOperation loop, bool isWithin) => Before(loop) is var before and not (LocalVersion.Unassigned or LocalVersion.Anything)
        ? new LocalVersion.Repeated(before, loop, [.. _assignments.Where(assignment => IsIn(assignment, loop))], isWithin)
        : LocalVersion.Unknown;

    private bool Writes(IOperation statement) => _assignments.Any(assignment => IsIn(assignment, statement));

    private static bool IsIn(IOperation operation, IOperation outer) => outer.Syntax.Span.Contains(operation.Syntax.Span);

    private static bool Leaves(IOperation branch) => branch switch
    {
        IReturnOperation or IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBranchOperation { BranchKind: BranchKind.Continue } => true,
        IBranchOperation { BranchKind: BranchKind.Break, Parent: not ISwitchCaseOperation } => IsOfLoop(branch),
        IBlockOperation block => block.Operations.LastOrDefault() is { } last && Leaves(last),
        ISwitchCaseOperation section => Last(section.Body) is { } last && Leaves(last),
        _ => false,
    };

    private static bool IsOfLoop(IOperation branch)
    {
        for (IOperation? outer = branch.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is ILoopOperation or ISwitchCaseOperation)
            {
                return outer is ILoopOperation;
            }
        }

        return false;
    }

    private static IOperation? Last(ImmutableArray<IOperation> statements) => statements.LastOrDefault();

    private static IOperation? LastOfBlock(ImmutableArray<IOperation> statements) => (Last(statements) as IBlockOperation)?.Operations.LastOrDefault();
}
