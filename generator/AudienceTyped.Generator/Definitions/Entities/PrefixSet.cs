namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>Beginnings of names, of which all that a name has are found in one walk over the name, however many there are. Ignores case.</summary>
internal sealed class PrefixSet
{
    private readonly Dictionary<(int Node, char Character), int> _next = [];
    private readonly List<string?> _endings = [null];

    public PrefixSet(IEnumerable<string> prefixes)
    {
        foreach (string prefix in prefixes)
        {
            int node = 0;
            foreach (char character in prefix)
            {
                if (!_next.TryGetValue((node, char.ToUpperInvariant(character)), out int next))
                {
                    next = _endings.Count;
                    _endings.Add(null);
                    _next.Add((node, char.ToUpperInvariant(character)), next);
                }

                node = next;
            }

            _endings[node] ??= prefix;
        }
    }

    /// <summary>The prefixes with which a name begins.</summary>
    public IEnumerable<string> FindAll(string name)
    {
        int node = 0;
        for (int index = 0; ; index++)
        {
            if (_endings[node] is { } prefix)
            {
                yield return prefix;
            }

            if (index == name.Length || !_next.TryGetValue((node, char.ToUpperInvariant(name[index])), out node))
            {
                yield break;
            }
        }
    }
}
