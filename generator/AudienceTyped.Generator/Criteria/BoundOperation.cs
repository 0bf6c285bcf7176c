using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Criteria;

/// <summary>An operation, with what the parameters and the variables in it are given.</summary>
internal readonly record struct BoundOperation(IOperation Operation, Bindings? Bindings);
