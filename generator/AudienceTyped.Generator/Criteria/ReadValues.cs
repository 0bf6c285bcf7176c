using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Generator.Criteria;

/// <summary>The values of an argument, as far as they are known.</summary>
internal sealed class ReadValues
{
    private readonly List<ValueView> _values = [];
    private List<ValueView>? _chosen;
    private List<OpenPart>? _open;
    private bool _isBounded = true;

    /// <summary>Those that are certainly among them.</summary>
    public IReadOnlyList<ValueView> Values => _values;

    /// <summary>Whether a choice takes some of them.</summary>
    public bool IsChosen => _chosen is not null;

    /// <summary>Those of choices that are written in the argument. In what it names, others may decide that a branch is never taken.</summary>
    public IEnumerable<ValueView> Written => _chosen?.Where(static value => value.Origin is Origin { IsInArgument: true }) ?? [];

    /// <summary>Those that are not known, and are the same wherever they are named.</summary>
    public IReadOnlyList<OpenPart> Open => _open ?? (IReadOnlyList<OpenPart>)[];

    /// <summary>Whether that is all of them but those that are open.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>All that may be among them; null where others may be.</summary>
    public ValueList? Possible => _isBounded && _chosen is not null ? ClauseUnion.Distinct([.. _values, .. _chosen], null) : null;

    public void Add(ValueView value) => _values.Add(value);

    /// <summary>The values of a set; null where they are not known.</summary>
    public void AddSet(IReadOnlyList<ValueView>? set)
    {
        IsComplete &= set is not null;
        _isBounded &= set is not null;
        _values.AddRange(set ?? []);
    }

    /// <summary>One of several values, of which some may be null since they are not known; null where it is none.</summary>
    public void AddChoice(List<ValueView?>? choice, OpenPart? open)
    {
        if (choice is { Count: > 0 } && choice[0] is { } first && choice.TrueForAll(other => other?.Urn == first.Urn))
        {
            _values.Add(first);
            return;
        }

        (_chosen ??= []).AddRange(choice?.OfType<ValueView>() ?? []);
        _isBounded &= choice?.TrueForAll(static value => value is { IsDefault: false }) == true;
        if (open is not null)
        {
            (_open ??= []).Add(open);
        }
        else
        {
            IsComplete = false;
        }
    }
}
