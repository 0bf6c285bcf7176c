using System.Runtime.CompilerServices;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Reads the criteria of an expression. What cannot be known is left open, never guessed.</summary>
internal sealed class CriteriaExpressionReader(
    CriteriaTypes types, CatalogSymbols catalogs, Initializers initializers, NamedReadings readings, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 16;

    private readonly FacetCallReader _facetCalls = new(types, catalogs, initializers, cancellationToken);

    // Of the expression that is being read: the next place in the order, and how far names led beneath it.
    private int _order;
    private int _height;
    private bool _isCut;
    private bool _isShortOfStack;

    public CriteriaView View(IOperation expression, bool isWhole, string? version)
    {
        Denotation denotation = ReadOwn(Operations.Strip(expression), MaximumDepth).Denotation;
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

    // An expression by itself, which is the same wherever a name leads to it.
    private OwnReading ReadOwn(IOperation expression, int left)
    {
        if (readings.Find(expression.Syntax, left) is { } known)
        {
            return known;
        }

        (int order, int height, bool isCut) = (_order, _height, _isCut);
        (_order, _height, _isCut) = (0, 0, false);
        Denotation denotation = Read(expression, left);
        OwnReading reading = new(denotation, _order, _height);
        if (!_isShortOfStack)
        {
            readings.Keep(expression.Syntax, left, reading, _isCut);
        }

        (_order, _height, _isCut) = (order, height, isCut | _isCut);
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
                _facetCalls.Read(invocation, instance, ref _order) ?? Unknown(invocation),
            IInvocationOperation { Instance: { } instance, Arguments.Length: 0, TargetMethod: { Name: "Not" } method }
                when types.IsCriteria(method.ContainingType) => Read(instance, left).Not(),
            IPropertyReferenceOperation { Instance: null, Property: { Name: "Empty" } property } when types.IsCriteria(property.ContainingType) =>
                ReadEmpty(property.ContainingType, operation),
            _ => ReadReference(operation, left),
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

        return chain.Joining == Joining.And ? Denotation.All(parts) : Denotation.Any(parts, Origin.Of(operation.Syntax));
    }

    private Denotation ReadReference(IOperation operation, int left)
    {
        if (initializers.Find(operation, cancellationToken) is not { } initializer)
        {
            return Unknown(operation);
        }

        if (left == 0)
        {
            _isCut = true;
            return Unknown(operation);
        }

        // An empty any-of is not wrong by itself, so nothing is reported where it is kept alone.
        initializer = Operations.Strip(initializer);
        OwnReading own = ReadOwn(initializer, left - 1);
        PlacedParts placed = new(operation.Syntax, initializer is IBinaryOperation or IUnaryOperation or IInvocationOperation ? initializer : null, _order);
        _order += own.Orders;
        _height = Math.Max(_height, own.Height + 1);
        return placed.Of(own.Denotation);
    }

    private Denotation ReadEmpty(INamedTypeSymbol type, IOperation operation) =>
        SymbolEqualityComparer.Default.Equals(type, types.AnyOf)
            ? Denotation.Of(new ClauseView { Facets = [], IsComplete = true, Order = _order++, Origin = Origin.Of(operation.Syntax) })
            : Denotation.Everyone;

    private Denotation Unknown(IOperation operation)
    {
        ITypeSymbol? type = operation.Type;
        ClauseView clause = new() { Facets = [], IsComplete = false, Order = _order++, Origin = Origin.Of(operation.Syntax) };
        return SymbolEqualityComparer.Default.Equals(type, types.AnyOf) ? Denotation.Of(clause)
            : SymbolEqualityComparer.Default.Equals(type, types.NoneOf) ? Denotation.Except(clause)
            : new Denotation
            {
                Include = [],
                IsIncludeComplete = false,
                Exclude = SymbolEqualityComparer.Default.Equals(type, types.AllOf) ? ClauseView.Empty : clause,
            };
    }
}
