using System.Diagnostics.CodeAnalysis;

namespace AudienceTyped.Emulation;

/// <summary>
/// Reads the raw value of a query parameter strictly, as the service's parser does:
/// https://linkedin.github.io/rest.li/spec/protocol. Its open containers are on a stack of its own, so no input can exhaust the thread's.
/// </summary>
internal sealed class QueryValueReader
{
    /// <summary>How many containers may be open at once; targeting criteria need seven.</summary>
    public const int MaximumDepth = 32;

    private const string ListStart = "List(";

    private readonly string _text;
    private readonly Stack<QueryValue> _open = new();
    private readonly Stack<(string Text, int Offset)> _keys = new();
    private int _position;
    private QueryValue? _whole;
    private QueryValueProblem? _problem;

    private QueryValueReader(string text) => _text = text;

    private enum Expected
    {
        Value,
        Key,
        Delimiter,
        Nothing,
    }

    /// <summary>Reads a value, or returns what is wrong with the first character that is not allowed.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out QueryValue? value, out QueryValueProblem problem)
    {
        QueryValueReader reader = new(text);
        Expected expected = Expected.Value;
        while (expected != Expected.Nothing)
        {
            expected = expected switch
            {
                Expected.Value => reader.ReadValue(),
                Expected.Key => reader.ReadKey(),
                _ => reader.ReadDelimiter(),
            };
        }

        value = reader._problem is null ? reader._whole : null;
        problem = reader._problem.GetValueOrDefault();
        return value is not null;
    }

    private Expected ReadValue()
    {
        if (string.CompareOrdinal(_text, _position, ListStart, 0, ListStart.Length) == 0)
        {
            return Open(new QueryList(_position), ListStart.Length, Expected.Value);
        }

        if (_position < _text.Length && _text[_position] == '(')
        {
            return Open(new QueryRecord(_position), 1, Expected.Key);
        }

        int start = _position;
        return ReadString("a value") is { } read ? Close(new QueryString(start, read)) : Expected.Nothing;
    }

    private Expected ReadKey()
    {
        int start = _position;
        if (ReadString("a key") is not { } key)
        {
            return Expected.Nothing;
        }

        if (_position == _text.Length || _text[_position] != ':')
        {
            return Refuse(_position, "A colon must follow a key of a record: '(key:value)'.");
        }

        _position++;
        _keys.Push((key, start));
        return Expected.Value;
    }

    private Expected ReadDelimiter()
    {
        if (!_open.TryPeek(out QueryValue? container))
        {
            return _position == _text.Length ? Expected.Nothing : Refuse(_position, "Text is left over after the value.");
        }

        if (_position == _text.Length)
        {
            return Refuse(_position, $"The parenthesis opened at {container.Offset} is not closed.");
        }

        switch (_text[_position])
        {
            case ',':
                _position++;
                return container is QueryList ? Expected.Value : Expected.Key;
            case ')':
                _position++;
                return Close(_open.Pop());
            case ':':
                return Refuse(_position, "A colon within a string must be written '%3A'.");
            default:
                return Refuse(_position, "A comma or a closing parenthesis is expected here.");
        }
    }

    private Expected Open(QueryValue container, int startLength, Expected first)
    {
        if (_open.Count == MaximumDepth)
        {
            return Refuse(_position, $"More than {MaximumDepth} lists and records are open at once.");
        }

        _position += startLength;
        if (_position < _text.Length && _text[_position] == ')')
        {
            _position++;
            return Close(container);
        }

        _open.Push(container);
        return first;
    }

    private Expected Close(QueryValue value)
    {
        switch (_open.TryPeek(out QueryValue? container) ? container : null)
        {
            case QueryList list:
                list.Items.Add(value);
                break;
            case QueryRecord record:
                (string key, int offset) = _keys.Pop();
                record.Fields[key] = value;
                record.KeyOffsets[key] = offset;
                break;
            default:
                _whole = value;
                break;
        }

        return Expected.Delimiter;
    }

    private string? ReadString(string what)
    {
        int end = _text.AsSpan(_position).IndexOfAny("(),:") is >= 0 and var length ? _position + length : _text.Length;
        if (end == _position)
        {
            Refuse(_position, end == _text.Length
                ? $"The text ends where {what} is expected. An empty string is written as two single quotes."
                : $"Expected {what}, but found '{_text[end]}'. An empty string is written as two single quotes.");
            return null;
        }

        if (end < _text.Length && _text[end] == '(')
        {
            Refuse(end, "Only 'List' can be before a parenthesis. In a string, a parenthesis is written '%28'.");
            return null;
        }

        if (!QueryStringDecoder.TryDecode(_text, _position, end, out string? decoded, out QueryValueProblem problem))
        {
            _problem = problem;
            return null;
        }

        _position = end;
        return decoded;
    }

    private Expected Refuse(int offset, string reason)
    {
        _problem = new QueryValueProblem(offset, reason);
        return Expected.Nothing;
    }
}
