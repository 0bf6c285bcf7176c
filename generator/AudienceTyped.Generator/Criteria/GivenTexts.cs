using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>A text that a parser is given.</summary>
/// <param name="Place">Where it is written, or the name that leads to it.</param>
/// <param name="Text">The text, as far as the code says it.</param>
internal readonly record struct GivenText(IOperation Place, KnownText Text);

/// <summary>Finds the texts that a parser is given: by its argument, by each branch of a choice, by each element of a collection.</summary>
internal sealed class GivenTexts(NameFollower names, CancellationToken cancellationToken)
{
    private const int MostBranches = 16;

    private readonly GivenElements _elements = new(names, cancellationToken);

    /// <summary>The texts of an argument.</summary>
    public IEnumerable<GivenText> OfArgument(IOperation argument) => Of(argument).Concat(OfElements(GivenElements.FindCollectionOfArgument(argument)));

    /// <summary>The texts that a method group is called with.</summary>
    public IEnumerable<GivenText> OfMethodGroup(IMethodReferenceOperation group) => OfElements(GivenElements.FindCollectionOfMethodGroup(group));

    private IEnumerable<GivenText> OfElements(IOperation? collection) => collection is null ? []
        : SplitText.Find(collection, names, cancellationToken) is { } pieces
            ? pieces.Select(piece => new GivenText(collection, new KnownText([new TextPart(piece, null)])))
            : _elements.Read(collection).SelectMany(Of);

    private IEnumerable<GivenText> Of(IOperation place) =>
        KnownText.Find(place, names, cancellationToken) is { } text ? [new GivenText(place, text)] : OfBranches(place);

    // configured ?? "202609", isOld ? "202601" : "202609": each branch is given whenever it is taken.
    private IEnumerable<GivenText> OfBranches(IOperation place)
    {
        Stack<BoundOperation> pending = new();
        PushBranches(new BoundOperation(place, null), pending);
        for (int count = 0; pending.Count > 0 && count < MostBranches; count++)
        {
            BoundOperation branch = pending.Pop();
            if (KnownText.Find(branch.Operation, names, cancellationToken, branch.Bindings) is not { } text)
            {
                PushBranches(branch, pending);
            }
            else if (text.Whole is { } whole && whole.Trim().Length > 0)
            {
                // Whoever puts no text in the place of one that is missing wants to see it refused.
                bool isInside = place.Syntax.SyntaxTree == branch.Operation.Syntax.SyntaxTree && place.Syntax.Span.Contains(branch.Operation.Syntax.Span);
                yield return new GivenText(isInside ? branch.Operation : place, text);
            }
        }
    }

    private void PushBranches(BoundOperation choice, Stack<BoundOperation> pending)
    {
        BoundOperation last = names.Follow(choice.Operation, choice.Bindings, cancellationToken).Last();
        if (last.Operation is not (IConditionalOperation or ISwitchExpressionOperation or ICoalesceOperation)
            || names.FindChoices(last.Operation, last.Bindings, cancellationToken) is not { } branches)
        {
            return;
        }

        for (int index = branches.Count - 1; index >= 0; index--)
        {
            pending.Push(branches[index]);
        }
    }
}
