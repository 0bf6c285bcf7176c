using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>What the parameters of a called method or lambda, or the variable of a loop, are given, each with what its own surroundings are given.</summary>
internal sealed class Bindings : IEquatable<Bindings>
{
    private readonly List<(ISymbol Symbol, BoundOperation Given)> _given = [];
    private readonly Bindings? _outer;
    private readonly BoundOperation? _this;
    private int _hash;

    private Bindings(IEnumerable<IArgumentOperation> arguments, BoundOperation? instance, Bindings? caller, Bindings? outer)
    {
        (_this, _outer, _hash) = (instance, outer, instance?.Operation.Syntax.GetHashCode() ?? 0);
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter is { } parameter)
            {
                Add(parameter.OriginalDefinition, argument.Value, caller);
            }
        }

        _hash = (_hash * 31) + (outer?._hash ?? 0);
    }

    private Bindings(ISymbol symbol, BoundOperation given, Bindings? outer)
    {
        _outer = outer;
        Add(symbol, given.Operation, given.Bindings);
        _hash = (_hash * 31) + (outer?._hash ?? 0);
    }

    /// <summary>The object whose member is read; null where nothing is known of it.</summary>
    public BoundOperation? This => _this ?? _outer?.This;

    /// <summary>Those of a call. A local function sees what the method around it is given.</summary>
    public static Bindings OfCall(IInvocationOperation call, BoundOperation? instance, Bindings? caller) =>
        new(call.Arguments, instance, caller, call.TargetMethod.MethodKind == MethodKind.LocalFunction ? caller : null);

    /// <summary>Those of the members of an object: what its constructor is given.</summary>
    public static Bindings OfCreation(IObjectCreationOperation creation, Bindings? caller) =>
        new(creation.Arguments, new BoundOperation(creation, caller), caller, null);

    /// <summary>Those of the members of an object, or of an extension of it.</summary>
    public static Bindings OfInstance(BoundOperation instance) => new([], instance, null, null);

    /// <summary>Those of a round of a loop, or of a lambda for an element.</summary>
    public static Bindings OfElement(ISymbol variable, BoundOperation element, Bindings? outer) => new(variable, element, outer);

    /// <summary>What a parameter or a variable is given; null where that is not known.</summary>
    public BoundOperation? Find(ISymbol symbol)
    {
        ISymbol wanted = symbol.OriginalDefinition;
        for (Bindings? bindings = this; bindings is not null; bindings = bindings._outer)
        {
            foreach ((ISymbol known, BoundOperation given) in bindings._given)
            {
                if (SymbolEqualityComparer.Default.Equals(known, wanted))
                {
                    return given;
                }
            }
        }

        return null;
    }

    public bool Equals(Bindings? other) => ReferenceEquals(this, other) || (other is not null
        && _hash == other._hash
        && _given.Count == other._given.Count
        && AreSame(_this, other._this)
        && _given.Zip(other._given, static (one, two) => (one, two)).All(
            static pair => SymbolEqualityComparer.Default.Equals(pair.one.Symbol, pair.two.Symbol) && AreSame(pair.one.Given, pair.two.Given))
        && Equals(_outer, other._outer));

    public override bool Equals(object? obj) => Equals(obj as Bindings);

    public override int GetHashCode() => _hash;

    // What is passed on has what the caller was given.
    private void Add(ISymbol symbol, IOperation value, Bindings? caller)
    {
        IOperation given = Operations.Strip(value);
        BoundOperation resolved = caller is not null && given is IParameterReferenceOperation passed && caller.Find(passed.Parameter) is { } outer
            ? outer
            : new BoundOperation(given, caller);
        _given.Add((symbol, resolved));
        _hash = (_hash * 31) + resolved.Operation.Syntax.GetHashCode();
    }

    private static bool AreSame(BoundOperation? one, BoundOperation? other) => one is null || other is null
        ? one is null && other is null
        : one.Value.Operation.Syntax == other.Value.Operation.Syntax && Equals(one.Value.Bindings, other.Value.Bindings);
}
