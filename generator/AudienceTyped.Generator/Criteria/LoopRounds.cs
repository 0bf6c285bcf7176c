using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>The rounds of a loop over a collection of which all elements are known, where each round takes all of its steps.</summary>
internal static class LoopRounds
{
    /// <summary>What the variables of the loop are given in each round; null where the rounds are not known.</summary>
    public static IReadOnlyList<Bindings>? Find(
        LocalVersion.Repeated repeated, Bindings? outer, NameFollower names, CancellationToken cancellationToken)
    {
        if (repeated.Loop is not IForEachLoopOperation { IsAsynchronous: false } loop
            || !repeated.Steps.All(step => IsStatementOf(step, loop))
            || loop.Body.DescendantsAndSelf().Any(static operation => operation is IBranchOperation or IReturnOperation)
            || names.ListElements(loop.Collection, outer, cancellationToken) is not { } elements)
        {
            return null;
        }

        List<Bindings> rounds = new(elements.Count);
        foreach (BoundOperation element in elements)
        {
            Bindings? round = outer;
            foreach (ILocalSymbol variable in loop.Locals)
            {
                round = LocalInitializers.FindDeclared(loop, variable) is { IsElement: true } source
                    && names.FindPart(element, source.Path, cancellationToken) is { } part
                        ? Bindings.OfElement(variable, part, round)
                        : null;
                if (round is null)
                {
                    return null;
                }
            }

            if (round is null)
            {
                return null;
            }

            rounds.Add(round);
        }

        return rounds;
    }

    private static bool IsStatementOf(IOperation step, ILoopOperation loop) =>
        step.Parent is IExpressionStatementOperation statement
        && (statement.Parent == loop || (statement.Parent is IBlockOperation block && block == loop.Body));
}
