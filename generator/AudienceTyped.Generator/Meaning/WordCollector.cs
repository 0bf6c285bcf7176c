using System.Text;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Collects the words of a name, part by part.</summary>
internal sealed class WordCollector
{
    private readonly StringBuilder _word = new();

    public List<string> Words { get; } = [];

    /// <summary>The length of the word that has begun.</summary>
    public int Length => _word.Length;

    public void Append(string part) => _word.Append(part);

    public void Append(char letter) => _word.Append(letter);

    /// <summary>Ends the word that has begun, if one has.</summary>
    public void End()
    {
        if (_word.Length > 0)
        {
            Words.Add(_word.ToString());
            _word.Clear();
        }
    }
}
