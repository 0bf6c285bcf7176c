
using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Joins the criteria of a chain; the values of a long OR are joined once, at its end.</summary>
internal sealed class CriteriaChain(Denotation first)
{
    private readonly List<(Denotation Part, object Origin)> _alternatives = [];
    private Denotation _result = first;

    public Denotation Result
    {
        get
        {
            _result = _alternatives.Count == 0 ? _result : Join();
            _alternatives.Clear();
            return _result;
        }
    }

    public void And(Denotation other) => _result = Result.And(other);

    public void Or(Denotation other, object origin)
    {
        if (_alternatives.Count == 0 ? IsOneClause(_result) && IsOneClause(other) : IsOneClause(other))
        {
            _alternatives.Add((other, origin));
        }
        else
        {
            _result = Result.Or(other, origin);
        }
    }

    private static bool IsOneClause(Denotation part) => part is { IsIncludeComplete: true, Include.Count: 1 };

    private Denotation Join()
    {
        List<SuperfluousPart> superfluous = [.. _result.Superfluous, .. _alternatives.SelectMany(static next => next.Part.Superfluous)];
        ClauseView clause = ClauseUnion.Of(
            [_result.Include[0], .. _alternatives.Select(static next => next.Part.Include[0])], _alternatives[_alternatives.Count - 1].Origin, superfluous);
        return new Denotation
        {
            Include = [clause],
            Superfluous = superfluous,
            Refused = [
            .. _result.Refused, .. _alternatives.SelectMany(static next => next.Part.Refused),
        ]
        };
    }
}
