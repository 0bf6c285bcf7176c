using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>What the parameters of a called method are given, each with what the parameters of the caller are given.</summary>
internal sealed class Bindings : IEquatable<Bindings>
{
    private readonly List<(IParameterSymbol Parameter, IOperation Given, Bindings? Caller)> _given = [];

    /// <summary>Those of a call; a parameter that is passed on has what the caller was given.</summary>
    public Bindings(IInvocationOperation call, Bindings? caller)
    {
        foreach (IArgumentOperation argument in call.Arguments.Where(static argument => argument.Parameter is not null))
        {
            IOperation given = Operations.Strip(argument.Value);
            (IOperation Given, Bindings? Caller) resolved =
                given is IParameterReferenceOperation passed && caller?.Find(passed.Parameter) is { } outer ? outer : (given, caller);
            _given.Add((argument.Parameter!.OriginalDefinition, resolved.Given, resolved.Caller));
        }
    }

    /// <summary>What a parameter is given; null where that is not known.</summary>
    public (IOperation Given, Bindings? Caller)? Find(IParameterSymbol parameter)
    {
        foreach ((IParameterSymbol known, IOperation given, Bindings? caller) in _given)
        {
            if (SymbolEqualityComparer.Default.Equals(known, parameter.OriginalDefinition))
            {
                return (given, caller);
            }
        }

        return null;
    }

    public bool Equals(Bindings? other) => other is not null
        && _given.Count == other._given.Count
        && _given.Zip(other._given, static (one, two) => one.Given.Syntax == two.Given.Syntax && Equals(one.Caller, two.Caller)).All(static same => same);

    public override bool Equals(object? obj) => Equals(obj as Bindings);

    public override int GetHashCode() => _given.Aggregate(0, static (hash, given) => (hash * 31) + given.Given.Syntax.GetHashCode());
}
