using System.Collections.Immutable;

namespace AudienceTyped.Restli;

/// <summary>
/// Reads the query form of a Rest.li 2.0.0 value strictly: one pass, every refusal with its offset and reason.
/// Its recursion is bounded by <see cref="RestliValue.MaximumDepth"/>.
/// </summary>
/// <remarks>Grammar: https://linkedin.github.io/rest.li/spec/protocol; it rejects what the reference server rejects.</remarks>
internal ref struct RestliReader
{
    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private RestliSyntaxError? _error;

    private RestliReader(ReadOnlySpan<char> text)
    {
        _text = text;
    }

    private readonly bool IsAtEnd => _position == _text.Length;

    /// <summary>The value, or null with the error set.</summary>
    public static RestliValue? Read(ReadOnlySpan<char> text, out RestliSyntaxError? error)
    {
        RestliReader reader = new(text);
        RestliValue? value = reader.ReadValue(depth: 0);
        if (value is not null && !reader.IsAtEnd)
        {
            reader.Refuse(reader._position, RestliRefusal.LeftOver(text, reader._position, value is RestliString));
            value = null;
        }

        error = reader._error;
        return value;
    }

    private RestliValue? ReadValue(int depth)
    {
        ReadOnlySpan<char> rest = _text[_position..];
        if (rest.StartsWith('('))
        {
            return ReadRecord(depth + 1);
        }

        if (rest.StartsWith(RestliList.Opening, StringComparison.Ordinal))
        {
            return ReadList(depth + 1);
        }

        return ReadString("a value") is string text ? new RestliString(text) : null;
    }

    private RestliList? ReadList(int depth)
    {
        int start = _position;
        if (!MayOpen(depth))
        {
            return null;
        }

        _position += RestliList.Opening.Length;
        if (Skip(')'))
        {
            return RestliList.Of([]);
        }

        ImmutableArray<RestliValue>.Builder items = ImmutableArray.CreateBuilder<RestliValue>();
        do
        {
            if (ReadValue(depth) is not RestliValue item)
            {
                return null;
            }

            items.Add(item);
        }
        while (Skip(','));
        return Closes(start, "list", items[^1]) ? RestliList.Of(items.DrainToImmutable()) : null;
    }

    private RestliRecord? ReadRecord(int depth)
    {
        int start = _position;
        if (!MayOpen(depth))
        {
            return null;
        }

        _position++;
        if (Skip(')'))
        {
            return new RestliRecord();
        }

        List<KeyValuePair<string, RestliValue>> fields = [];
        do
        {
            if (ReadString("a key") is not string key)
            {
                return null;
            }

            if (!Skip(':'))
            {
                Refuse(_position, RestliRefusal.MissingColon(_text, _position));
                return null;
            }

            if (ReadValue(depth) is not RestliValue value)
            {
                return null;
            }

            fields.Add(new(key, value));
        }
        while (Skip(','));
        return Closes(start, "record", fields[^1].Value) ? new RestliRecord(fields) : null;
    }

    private string? ReadString(string expected)
    {
        if (IsAtEnd || RestliCharacters.IsStructural(_text[_position]))
        {
            Refuse(_position, RestliRefusal.Missing(_text, _position, expected));
            return null;
        }

        return RestliStringReader.Read(_text, ref _position, out _error);
    }

    private bool MayOpen(int depth)
    {
        if (depth > RestliValue.MaximumDepth)
        {
            Refuse(_position, RestliRefusal.TooDeep);
            return false;
        }

        return true;
    }

    private bool Closes(int start, string what, RestliValue last)
    {
        if (Skip(')'))
        {
            return true;
        }

        Refuse(_position, RestliRefusal.NotClosed(_text, _position, start, what, last is RestliString));
        return false;
    }

    private bool Skip(char structure)
    {
        if (IsAtEnd || _text[_position] != structure)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void Refuse(int offset, string reason) => _error = new RestliSyntaxError(offset, reason);
}
