using System.Runtime.CompilerServices;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Reads the criteria of an expression. What cannot be known is left open, never guessed.</summary>
internal sealed class CriteriaExpressionReader(
    CriteriaTypes types, CatalogSymbols catalogs, NameFollower names, NamedReadings readings, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 20;
    private const int CallDepth = 4;

    private readonly FacetCallReader _facetCalls = new(types, catalogs, names, cancellationToken);
    private readonly CriteriaTextReader _texts = new(types, catalogs, names, cancellationToken);

    // Of the expression that is being read: the next place in the order, and how far names led beneath it.
    private int _order;
    private int _height;
    private bool _isCut;
    private bool _isShortOfStack;

    // What the parameters of the method that is being read are given, and what its expressions are then.
    private readonly Dictionary<(SyntaxNode, int, Bindings), OwnReading> _ofCalls = [];
    private Bindings? _bindings;

    /// <summary>The criteria of an expression.</summary>
    public Denotation Read(IOperation expression) => ReadOwn(Operations.Strip(expression), MaximumDepth).Denotation;

    // An expression by itself, which is the same wherever a name leads to it, unless it is in terms of what a call is given.
    private OwnReading ReadOwn(IOperation expression, int left)
    {
        OwnReading? reading = _bindings is null ? readings.Find(expression.Syntax, left)
            : _ofCalls.TryGetValue((expression.Syntax, left, _bindings), out OwnReading? ofCall) ? ofCall : null;
        if (reading is null)
        {
            (int order, int height, bool isCut) = (_order, _height, _isCut);
            (_order, _height, _isCut) = (0, 0, false);
            Denotation denotation = Read(expression, left);
            reading = new(denotation, _order, _height, _isCut);
            (_order, _height, _isCut) = (order, height, isCut);
            if (_bindings is not null)
            {
                _ofCalls[(expression.Syntax, left, _bindings)] = reading;
            }
            else if (!_isShortOfStack)
            {
                readings.Keep(expression.Syntax, left, reading);
            }
        }

        _isCut |= reading.IsCut;
        return reading;
    }

    private Denotation Read(IOperation operation, int left)
    {
        cancellationToken.ThrowIfCancellationRequested();
        operation = Operations.Strip(operation);
        if (!HasStack())
        {
            _isShortOfStack = true;
            return Unknown(operation);
        }

        return operation switch
        {
            _ when CriteriaChain.Find(operation, types) is { } chain => ReadChain(chain, operation, left),
            IUnaryOperation unary => types.IsJoining(unary) ? Read(unary.Operand, left).Not() : Unknown(unary),
            IInvocationOperation { Instance: { } instance } invocation when types.IsFacet(invocation.TargetMethod.ContainingType) =>
                _facetCalls.Read(invocation, instance, _bindings, ref _order) ?? Unknown(invocation),
            IInvocationOperation { Instance: null } parse when _texts.Read(parse, _bindings, ref _order) is { } text => text,
            IInvocationOperation { Instance: { } instance, Arguments.Length: 0, TargetMethod: { Name: "Not" } method }
                when types.IsCriteria(method.ContainingType) => Read(instance, left).Not(),
            IPropertyReferenceOperation { Instance: null, Property: { Name: "Empty" } property } when types.IsCriteria(property.ContainingType) =>
                ReadEmpty(property.ContainingType, operation),
            IConditionalOperation or ISwitchExpressionOperation or ICoalesceOperation => ReadChoice(operation, left),
            ILocalReferenceOperation local when _bindings?.Find(local.Local) is null && LocalVersions.Find(local) is { } version =>
                ReadVersion(version, local, left),
            IInvocationOperation when CriteriaAggregate.Find(operation, types) is { } aggregate => ReadAggregate(aggregate, operation, left),
            _ => ReadName(operation, left),
        };
    }

    // What is nested too deeply to be read is not known.
    private static bool HasStack()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }

    private Denotation ReadChain(CriteriaChain chain, IOperation operation, int left)
    {
        List<Denotation> parts = new(chain.Parts.Count);
        foreach ((IOperation part, bool isExcepted) in chain.Parts)
        {
            Denotation read = Read(part, left);
            parts.Add(isExcepted ? read.Not() : read);
        }

        return Join(chain.Joining, parts, operation);
    }

    private static Denotation Join(Joining joining, List<Denotation> parts, IOperation operation) =>
        joining == Joining.And ? Denotation.All(parts) : Denotation.Any(parts, Origin.Of(operation.Syntax));

    // What an expression means that a name leads to, in terms of what a call is given.
    private Denotation ReadNamed(IOperation name, IOperation named, int left, Bindings? bindings, IOperation? owner = null, bool isGiven = false)
    {
        if (left <= 0 || named.IsImplicit && named is not IConversionOperation)
        {
            _isCut |= left <= 0;
            return Unknown(name);
        }

        Bindings? outer = _bindings;
        _bindings = bindings;
        named = Operations.Strip(named);
        OwnReading own = ReadOwn(named, left - 1);
        _bindings = outer;
        _height = Math.Max(_height, own.Height + 1);
        return Place(own, name, owner ?? OwnerOf(named), isGiven);
    }

    private Denotation Place(OwnReading own, IOperation name, IOperation? owner, bool isGiven = false)
    {
        PlacedParts placed = new(name.Syntax, owner, _order, isGiven);
        _order += own.Orders;
        return placed.Of(own.Denotation);
    }

    // An empty any-of is not wrong by itself, so nothing is reported where it is kept alone.
    private static IOperation? OwnerOf(IOperation expression) =>
        expression is IBinaryOperation or IUnaryOperation or IInvocationOperation or ICompoundAssignmentOperation ? expression : null;

    private Denotation ReadName(IOperation operation, int left)
    {
        if (names.FindNext(operation, _bindings, cancellationToken) is { } next)
        {
            // Calls of calls are followed less far than names of names.
            bool isCall = operation is IInvocationOperation { TargetMethod.Parameters.Length: > 0 };
            bool isGiven = operation is IParameterReferenceOperation
                || (operation is ILocalReferenceOperation { Local: var local } && _bindings?.Find(local) is not null);
            Denotation read = ReadNamed(operation, next.Operation, isCall ? left - CallDepth : left, next.Bindings, isGiven: isGiven || IsOfObject(operation));
            _height += isCall ? CallDepth : 0;
            return isGiven ? UnknownCriteria.At(operation, read) : read;
        }

        return left > 0 && names.FindChoices(operation, _bindings, cancellationToken) is { } choices
            ? ReadBranches(operation, choices, left, 1)
            : Unknown(operation);
    }

    // What an object was given is written where the object is made.
    private bool IsOfObject(IOperation operation) => _bindings is not null && operation is IMemberReferenceOperation { Instance: IInstanceReferenceOperation };

    private Denotation ReadChoice(IOperation choice, int left)
    {
        // What constants decide is the branch that they decide for.
        IReadOnlyList<BoundOperation>? branches = _bindings is not null && names.FindNext(choice, _bindings, cancellationToken) is { } taken
            ? [taken]
            : names.FindChoices(choice, _bindings, cancellationToken);
        return branches is null ? Unknown(choice) : ReadBranches(choice, branches, left, 0);
    }

    // A branch is an expression of its own, which is reported where it is written.
    private Denotation ReadBranches(IOperation choice, IReadOnlyList<BoundOperation> branches, int left, int steps)
    {
        List<Denotation> taken = [];
        Bindings? outer = _bindings;
        foreach (BoundOperation branch in branches)
        {
            IOperation expression = Operations.Strip(branch.Operation);
            if (expression is IThrowOperation)
            {
                continue;
            }

            if (expression is IDefaultValueOperation or ILiteralOperation)
            {
                return Unknown(choice);
            }

            _bindings = branch.Bindings;
            OwnReading own = ReadOwn(expression, left - steps);
            _bindings = outer;
            _height = Math.Max(_height, own.Height + steps);
            taken.Add(Place(own, choice, OwnerOf(expression)));
        }

        return taken.Count == 0 ? Unknown(choice) : BranchDenotation.Of(taken);
    }

    private Denotation ReadAggregate(CriteriaAggregate aggregate, IOperation query, int left)
    {
        IReadOnlyList<CollectionItem> items = CollectionReader.Read(aggregate.Collection, _bindings, names, cancellationToken);
        List<Denotation> parts = [];
        if (aggregate.Seed is { } seed)
        {
            parts.Add(ReadNamed(query, seed, left, _bindings));
        }

        List<Denotation> rounds = [];
        foreach (CollectionItem item in items)
        {
            if (item.IsCollection && parts.Count == 0)
            {
                parts.Add(UnknownCriteria.Of(aggregate.Type, query.Syntax, types, _order++));
                continue;
            }

            // Of a collection that is not known each element is joined as one is; a query may say what one is.
            bool isFirst = parts.Count == 0;
            Bindings? bindings = item.IsCollection && !SymbolEqualityComparer.Default.Equals(item.Operation.Type, aggregate.Element.Type)
                ? _bindings
                : Bindings.OfElement(aggregate.Element, new BoundOperation(item.Operation, item.Bindings), _bindings);
            foreach ((IOperation part, bool isExcepted) in isFirst ? [(item.Operation, false)] : aggregate.Parts)
            {
                Denotation read = ReadNamed(query, part, left, isFirst ? item.Bindings : bindings);
                (item.IsCollection ? rounds : parts).Add(isExcepted ? read.Not() : read);
            }
        }

        Denotation joined = parts.Count == 0 ? Unknown(query) : Join(aggregate.Joining, parts, query).WithoutSuperfluous();
        return parts.Count == 0 || rounds.Count == 0 ? joined
            : aggregate.Joining == Joining.And ? RepeatedDenotation.All(joined, rounds)
            : RepeatedDenotation.Any(joined, rounds) ?? Unknown(query);
    }

    private Denotation ReadVersion(LocalVersion version, ILocalReferenceOperation local, int left)
    {
        switch (version)
        {
            case LocalVersion.Given { Value: var value }:
                return ReadNamed(local, value, left, _bindings);
            case LocalVersion.Either { Versions: var versions } when left > 0:
                _height++;
                return BranchDenotation.Of([.. versions.Select(one => ReadVersion(one, local, left - 1))]);
            case LocalVersion.Repeated repeated when left > 0:
                _height++;
                return ReadRounds(repeated, local, left - 1) ?? Unknown(local);
            default:
                _isCut |= left <= 0;
                return Unknown(local);
        }
    }

    private Denotation? ReadRounds(LocalVersion.Repeated repeated, ILocalReferenceOperation local, int left)
    {
        if (LoopSteps.Find(repeated.Steps, local.Local, types) is not { } steps)
        {
            return null;
        }

        Denotation before = ReadVersion(repeated.Before, local, left);
        IReadOnlyList<Bindings>? rounds = repeated.IsWithin ? null : LoopRounds.Find(repeated, _bindings, names, cancellationToken);
        if (repeated.IsWithin)
        {
            return RepeatedDenotation.Within(before, steps.Joining);
        }

        // The step is where the two meet first, so what it breaks is reported there.
        before = new PlacedParts(local.Syntax, steps.Owner, 0).Of(before);

        List<Denotation> added = [];
        foreach (Bindings? round in rounds ?? (IReadOnlyList<Bindings?>)[_bindings])
        {
            foreach ((IOperation part, bool isExcepted, IOperation owner) in steps.Parts)
            {
                Denotation read = ReadNamed(local, part, left, round, owner);
                added.Add(isExcepted ? read.Not() : read);
            }
        }

        if (rounds is not null)
        {
            return Join(steps.Joining, [before, .. added], local).WithoutSuperfluous();
        }

        return steps.Joining == Joining.And ? RepeatedDenotation.All(before, added) : RepeatedDenotation.Any(before, added);
    }

    private Denotation ReadEmpty(INamedTypeSymbol type, IOperation operation) =>
        SymbolEqualityComparer.Default.Equals(type, types.AnyOf)
            ? Denotation.Of(new ClauseView { Facets = [], IsComplete = true, Order = _order++, Origin = Origin.Of(operation.Syntax) })
            : Denotation.Everyone;

    private Denotation Unknown(IOperation operation) => UnknownCriteria.Of(operation, types, _order++, _bindings is not null);
}
