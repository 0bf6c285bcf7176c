using AudienceTyped.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Reads the criteria that an expression stands for. What cannot be known is left open, never guessed.</summary>
internal sealed class CriteriaExpressionReader(Compilation compilation, CriteriaTypes types, CatalogSymbols catalogs, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 16;

    private readonly ValueReader _values = new(compilation, types, cancellationToken);
    private readonly FacetReader _facets = new(compilation, types, catalogs, cancellationToken);
    private readonly Dictionary<SyntaxNode, IOperation> _initializers = [];
    private int _order;

    // The initializer that is being read, and the name in the expression that led to it.
    private SyntaxNode? _owner;
    private SyntaxNode? _place;

    public CriteriaView View(IOperation expression, bool isWhole, string? version)
    {
        Denotation denotation = Read(expression, 0);
        return new CriteriaView
        {
            Include = denotation.Include,
            IsIncludeComplete = denotation.IsIncludeComplete,
            Exclude = denotation.Exclude,
            IsWhole = isWhole,
            Superfluous = denotation.Superfluous,
            Refused = denotation.Refused,
            Version = version,
            KnownFacets = catalogs.KnownFacets,
            IsCode = true,
        };
    }

    /// <summary>An initializer that was read on the way, by its syntax.</summary>
    public IOperation? FindInitializer(SyntaxNode owner) => _initializers.TryGetValue(owner, out IOperation? initializer) ? initializer : null;

    private Denotation Read(IOperation operation, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        operation = Operations.Strip(operation);
        return operation switch
        {
            IBinaryOperation binary => ReadBinary(binary, depth),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } unary => Read(unary.Operand, depth).Not(),
            IInvocationOperation { Instance: { } instance } invocation when types.IsFacet(invocation.TargetMethod.ContainingType) => ReadFacet(invocation, instance),
            IInvocationOperation { Instance: { } instance, Arguments.Length: <= 1 } invocation when types.IsCriteria(invocation.TargetMethod.ContainingType) => ReadMethod(invocation, instance, depth),
            IPropertyReferenceOperation { Instance: null, Property: { Name: "Empty" } property } when types.IsCriteria(property.ContainingType) => ReadEmpty(property.ContainingType, operation.Syntax),
            _ => ReadReference(operation, depth),
        };
    }

    // A long chain is nested to the left as deeply as it is long, so it is walked and not descended into.
    private Denotation ReadBinary(IBinaryOperation binary, int depth)
    {
        Stack<IBinaryOperation> chain = new();
        IOperation leftmost = binary;
        while (leftmost is IBinaryOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or } inner && types.IsCriteria(inner.Type))
        {
            chain.Push(inner);
            leftmost = Operations.Strip(inner.LeftOperand);
        }

        if (chain.Count == 0)
        {
            return Unknown(binary.Type);
        }

        Denotation result = Read(leftmost, depth);
        while (chain.Count > 0)
        {
            IBinaryOperation next = chain.Pop();
            Denotation right = Read(next.RightOperand, depth);
            result = next.OperatorKind == BinaryOperatorKind.And ? result.And(right) : result.Or(right, OriginOf(next.Syntax));
        }

        return result;
    }

    private Denotation ReadMethod(IInvocationOperation invocation, IOperation instance, int depth)
    {
        IOperation? argument = invocation.Arguments.FirstOrDefault()?.Value;
        return (invocation.TargetMethod.Name, argument) switch
        {
            ("And", not null) => Read(instance, depth).And(Read(argument, depth)),
            ("Or", not null) => Read(instance, depth).Or(Read(argument, depth), OriginOf(invocation.Syntax)),
            ("Except", not null) => Read(instance, depth).And(Read(argument, depth).Not()),
            ("Not", null) => Read(instance, depth).Not(),
            _ => Unknown(invocation.Type),
        };
    }

    private Denotation ReadFacet(IInvocationOperation invocation, IOperation instance)
    {
        bool isNegated = invocation.TargetMethod.Name is "IsNot" or "IsNoneOf";
        if ((!isNegated && invocation.TargetMethod.Name is not ("Is" or "IsAnyOf")) || invocation.Arguments.Length != 1)
        {
            return Unknown(invocation.Type);
        }

        Origin origin = OriginOf(invocation.Syntax);
        int clauseOrder = _order++;
        int facetOrder = _order++;
        List<SuperfluousPart> superfluous = [];
        (IReadOnlyList<ValueView> values, bool isComplete) = ReadValues(invocation.Arguments[0].Value, invocation.TargetMethod.Name is "Is" or "IsNot");
        FacetFacts? facet = _facets.Read(instance);
        List<ValueView> distinct = ClauseUnion.Distinct(values, superfluous);

        // Nobody is excluded by no value.
        bool isNothing = isNegated && isComplete && distinct.Count == 0;
        FacetView[] facets = facet is null || isNothing ? [] : [new FacetView { Facet = facet, Values = distinct, IsComplete = isComplete, Order = facetOrder, Origin = origin }];
        ClauseView clause = new()
        {
            Facets = facets,
            IsComplete = facet is not null || isNothing,
            Order = clauseOrder,
            Origin = origin,
        };
        return new Denotation { Include = isNegated ? [] : [clause], Exclude = isNegated ? clause : ClauseView.Empty, Superfluous = superfluous, Refused = [.. facets.Where(static called => called.IsRefused)] };
    }

    private (IReadOnlyList<ValueView> Values, bool IsComplete) ReadValues(IOperation argument, bool isSingle)
    {
        bool isComplete = true;
        IReadOnlyList<IOperation>? items = isSingle ? [argument] : Operations.FindItems(argument, out isComplete);
        List<ValueView> values = [];
        foreach (IOperation item in items ?? [])
        {
            if (_values.Read(item, _order++, OriginOf(item.Syntax)) is { } value)
            {
                values.Add(value);
            }
            else
            {
                isComplete = false;
            }
        }

        return (values, isComplete);
    }

    private Denotation ReadReference(IOperation operation, int depth)
    {
        if (depth >= MaximumDepth || InitializerReader.Find(operation, compilation, cancellationToken) is not { } initializer)
        {
            return Unknown(operation.Type);
        }

        (SyntaxNode? owner, SyntaxNode? place) = (_owner, _place);
        _initializers[initializer.Syntax] = initializer;

        // An empty any-of is not wrong by itself, so nothing is reported where it is kept alone.
        _owner ??= Operations.Strip(initializer) is IBinaryOperation or IUnaryOperation or IInvocationOperation ? initializer.Syntax : null;
        _place ??= operation.Syntax;
        Denotation denotation = Read(initializer, depth + 1);
        (_owner, _place) = (owner, place);

        // What is superfluous in an initializer is reported there.
        return new Denotation { Include = denotation.Include, IsIncludeComplete = denotation.IsIncludeComplete, Exclude = denotation.Exclude };
    }

    private Denotation ReadEmpty(INamedTypeSymbol type, SyntaxNode syntax) =>
        SymbolEqualityComparer.Default.Equals(type, types.AnyOf) ? Denotation.Of(new ClauseView { Facets = [], IsComplete = true, Order = _order++, Origin = OriginOf(syntax) }) : Denotation.Everyone;

    private Denotation Unknown(ITypeSymbol? type)
    {
        ClauseView clause = new() { Facets = [], IsComplete = false, Order = _order++ };
        return SymbolEqualityComparer.Default.Equals(type, types.AnyOf) ? Denotation.Of(clause)
            : SymbolEqualityComparer.Default.Equals(type, types.NoneOf) ? Denotation.Except(clause)
            : new Denotation { Include = [], IsIncludeComplete = false, Exclude = SymbolEqualityComparer.Default.Equals(type, types.AllOf) ? ClauseView.Empty : clause };
    }

    private Origin OriginOf(SyntaxNode node) => new(node, _owner, _place ?? node);
}
