using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Collects values, each once.</summary>
internal sealed class DistinctValues
{
    // So few are compared with one another; more are looked up.
    private const int MostCompared = 8;

    private readonly List<ValueView> _values = [];
    private Dictionary<string, ValueView>? _byUrn;

    /// <summary>Adds the value, or returns the same one that is there.</summary>
    public ValueView? Add(ValueView value)
    {
        // The default value is no value, twice as once.
        if (!value.IsDefault && Find(value.Urn) is { } first)
        {
            return first;
        }

        _values.Add(value);
        if (_byUrn is not null)
        {
            _byUrn[value.Urn] = value;
        }
        else if (_values.Count > MostCompared)
        {
            _byUrn = new(StringComparer.Ordinal);
            foreach (ValueView present in _values)
            {
                _byUrn[present.Urn] = present;
            }
        }

        return null;
    }

    public ValueList ToList() => _values.Count == 0 ? ValueList.Empty : new ValueList(_values);

    private ValueView? Find(string urn)
    {
        if (_byUrn is not null)
        {
            return _byUrn.TryGetValue(urn, out ValueView? found) ? found : null;
        }

        foreach (ValueView value in _values)
        {
            if (value.Urn == urn)
            {
                return value;
            }
        }

        return null;
    }
}
