using System.Runtime.CompilerServices;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Reads the criteria of an expression. What cannot be known is left open, never guessed.</summary>
internal sealed class CriteriaExpressionReader(Compilation compilation, CriteriaTypes types, CatalogSymbols catalogs, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 16;

    private readonly ValueReader _values = new(compilation, types, cancellationToken);
    private readonly FacetReader _facets = new(compilation, types, catalogs, cancellationToken);
    // Initializers that name one another again and again are read once for each name in the expression.
    private readonly Dictionary<(SyntaxNode Initializer, ReadingScope Scope), Denotation> _read = [];
    private readonly HashSet<SyntaxNode> _reading = [];
    private int _order;

    public CriteriaView View(IOperation expression, bool isWhole, string? version)
    {
        Denotation denotation = Read(expression, default, 0);
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
            FindSet = catalogs.FindSet,
            FindEntityType = catalogs.FindEntityTypeFacts,
        };
    }

    private Denotation Read(IOperation operation, ReadingScope scope, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        operation = Operations.Strip(operation);
        if (!HasStack())
        {
            return Unknown(operation.Type);
        }

        return operation switch
        {
            _ when FindLeft(operation) is not null => ReadChain(operation, scope, depth),
            IUnaryOperation unary => types.IsJoining(unary) ? Read(unary.Operand, scope, depth).Not() : Unknown(unary.Type),
            IInvocationOperation { Instance: { } instance } invocation when types.IsFacet(invocation.TargetMethod.ContainingType) =>
                ReadFacet(invocation, instance, scope),
            IInvocationOperation { Instance: { } instance, Arguments.Length: 0, TargetMethod: { Name: "Not" } method }
                when types.IsCriteria(method.ContainingType) => Read(instance, scope, depth).Not(),
            IPropertyReferenceOperation { Instance: null, Property: { Name: "Empty" } property } when types.IsCriteria(property.ContainingType) => ReadEmpty(
                property.ContainingType, scope.OriginOf(operation.Syntax)),
            _ => ReadReference(operation, scope, depth),
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

    // A long chain is nested to the left as deeply as it is long, so it is walked and not descended into.
    private Denotation ReadChain(IOperation operation, ReadingScope scope, int depth)
    {
        Stack<IOperation> chain = new();
        while (FindLeft(operation) is { } left)
        {
            chain.Push(operation);
            operation = Operations.Strip(left);
        }

        CriteriaChain read = new(Read(operation, scope, depth));
        foreach (IOperation step in chain)
        {
            cancellationToken.ThrowIfCancellationRequested();
            IOperation right = step is IBinaryOperation binary ? binary.RightOperand : ((IInvocationOperation)step).Arguments[0].Value;
            Denotation other = Read(right, scope, depth);
            switch (step)
            {
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Or } or IInvocationOperation { TargetMethod.Name: "Or" }:
                    read.Or(other, scope.OriginOf(step.Syntax));
                    break;
                case IInvocationOperation { TargetMethod.Name: "Except" }:
                    read.And(other.Not());
                    break;
                default:
                    read.And(other);
                    break;
            }
        }

        return read.Result;
    }

    // What is before an operator or method that joins criteria; null for anything else.
    private IOperation? FindLeft(IOperation operation) => operation switch
    {
        IBinaryOperation binary => types.IsJoining(binary) ? binary.LeftOperand : null,
        IInvocationOperation { Instance: { } instance, Arguments.Length: 1, TargetMethod: { Name: "And" or "Or" or "Except" } method } =>
            types.IsCriteria(method.ContainingType) ? instance : null,
        _ => null,
    };

    private Denotation ReadFacet(IInvocationOperation invocation, IOperation instance, ReadingScope scope)
    {
        bool isNegated = invocation.TargetMethod.Name is "IsNot" or "IsNoneOf";
        if ((!isNegated && invocation.TargetMethod.Name is not ("Is" or "IsAnyOf")) || invocation.Arguments.Length != 1)
        {
            return Unknown(invocation.Type);
        }

        Origin origin = scope.OriginOf(invocation.Syntax);
        int clauseOrder = _order++;
        int facetOrder = _order++;
        List<SuperfluousPart> superfluous = [];
        (IReadOnlyList<ValueView> values, bool isComplete) = ReadValues(invocation.Arguments[0].Value, invocation.TargetMethod.Name is "Is" or "IsNot", scope);
        FacetFacts? facet = _facets.Read(instance);
        List<ValueView> distinct = ClauseUnion.Distinct(values, superfluous);

        // Nobody is excluded by no value.
        bool isNothing = isNegated && isComplete && distinct.Count == 0;
        FacetView[] facets = facet is null || isNothing
            ? []
            : [new FacetView { Facet = facet, Values = distinct, IsComplete = isComplete, Order = facetOrder, Origin = origin }];
        ClauseView clause = new()
        {
            Facets = facets,
            IsComplete = facet is not null || isNothing,
            Order = clauseOrder,
            Origin = origin,
        };
        return new Denotation
        {
            Include = isNegated ? [] : [clause],
            Exclude = isNegated ? clause : ClauseView.Empty,
            Superfluous = superfluous,
            Refused = [.. facets.Where(static called => called.IsRefused)]
        };
    }

    private (IReadOnlyList<ValueView> Values, bool IsComplete) ReadValues(IOperation argument, bool isSingle, ReadingScope scope)
    {
        bool isComplete = true;
        IReadOnlyList<IOperation>? items = isSingle ? [argument] : Operations.FindItems(argument, out isComplete);
        if (items is null && ReadSet(argument, scope) is { } all)
        {
            return (all, true);
        }

        List<ValueView> values = [];
        foreach (IOperation item in items ?? [])
        {
            if (item is ISpreadOperation spread)
            {
                IReadOnlyList<ValueView>? set = ReadSet(spread.Operand, scope);
                isComplete &= set is not null;
                values.AddRange(set ?? []);
            }
            else if (_values.Read(item, _order++, scope.OriginOf(item.Syntax)) is { } value)
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

    private IReadOnlyList<ValueView>? ReadSet(IOperation operation, ReadingScope scope) =>
        _values.ReadSet(operation, _order++, scope.OriginOf(operation.Syntax) with { IsOfSet = true });

    private Denotation ReadReference(IOperation operation, ReadingScope scope, int depth)
    {
        if (depth >= MaximumDepth || InitializerReader.Find(operation, compilation, cancellationToken) is not { } initializer)
        {
            return Unknown(operation.Type);
        }

        if (_read.TryGetValue((initializer.Syntax, scope), out Denotation? known))
        {
            return known;
        }

        if (!_reading.Add(initializer.Syntax))
        {
            return Unknown(operation.Type);
        }

        // An empty any-of is not wrong by itself, so nothing is reported where it is kept alone.
        IOperation? owner = scope.Owner ?? (Operations.Strip(initializer) is IBinaryOperation or IUnaryOperation or IInvocationOperation ? initializer : null);
        Denotation denotation = Read(initializer, new ReadingScope(owner, scope.Place ?? operation.Syntax), depth + 1);
        _reading.Remove(initializer.Syntax);

        // What is superfluous in an initializer is reported there.
        denotation = new Denotation { Include = denotation.Include, IsIncludeComplete = denotation.IsIncludeComplete, Exclude = denotation.Exclude };
        if (scope.Place is not null)
        {
            _read[(initializer.Syntax, scope)] = denotation;
        }

        return denotation;
    }

    private Denotation ReadEmpty(INamedTypeSymbol type, Origin origin) =>
        SymbolEqualityComparer.Default.Equals(type, types.AnyOf)
            ? Denotation.Of(new ClauseView { Facets = [], IsComplete = true, Order = _order++, Origin = origin })
            : Denotation.Everyone;

    private Denotation Unknown(ITypeSymbol? type)
    {
        ClauseView clause = new() { Facets = [], IsComplete = false, Order = _order++ };
        return SymbolEqualityComparer.Default.Equals(type, types.AnyOf) ? Denotation.Of(clause)
            : SymbolEqualityComparer.Default.Equals(type, types.NoneOf) ? Denotation.Except(clause)
            : new Denotation
            {
                Include = [],
                IsIncludeComplete = false,
                Exclude = SymbolEqualityComparer.Default.Equals(type, types.AllOf)
                ? ClauseView.Empty
                : clause
            };
    }
}
