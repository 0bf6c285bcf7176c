using AudienceTyped.Shared.Restli;

namespace AudienceTyped.Generator.Notation;

/// <summary>
/// Reads JSON as strictly as System.Text.Json does, which an analyzer cannot use: no comments, no comma at the end, at most 64 levels.
/// Where the two may differ it knows nothing.
/// </summary>
internal sealed class JsonTextReader
{
    private readonly string _text;
    private readonly bool _allowsRepeatedKeys;
    private int _position;
    private string? _problem;
    private bool _isUnsure;

    private JsonTextReader(string text, bool allowsRepeatedKeys)
    {
        _text = text;
        _allowsRepeatedKeys = allowsRepeatedKeys;
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="allowsRepeatedKeys">Whether an object may have a key twice.</param>
    public static JsonReading Read(string text, bool allowsRepeatedKeys)
    {
        if (SurrogatePairs.FindHalf(text) is not null)
        {
            return new JsonReading(null, null) { IsHalfOfPair = true };
        }

        JsonTextReader reader = new(text, allowsRepeatedKeys);
        ParsedValue? value = reader.ReadDocument();
        return reader._isUnsure ? new JsonReading(null, null) : new JsonReading(value, reader._problem);
    }

    private ParsedValue? ReadDocument()
    {
        ParsedValue? value = ReadValue(depth: 0);
        SkipBlanks();
        return value is not null && _position < _text.Length ? Refuse("the end of the text") : value;
    }

    private ParsedValue? ReadValue(int depth)
    {
        SkipBlanks();
        return Current switch
        {
            '{' => ReadRecord(depth + 1),
            '[' => ReadList(depth + 1),
            '"' => ReadString(),
            _ => ReadOther(),
        };
    }

    private ParsedValue? ReadRecord(int depth)
    {
        if (!MayOpen(depth))
        {
            return null;
        }

        List<ParsedField> fields = [];
        if (TakeAfterBlanks('}'))
        {
            return new ParsedRecord(fields);
        }

        do
        {
            SkipBlanks();
            int start = _position;
            if (Current != '"')
            {
                return Refuse("a name in quotation marks");
            }

            if (ReadString() is not { } key)
            {
                return null;
            }

            if (!TakeAfterBlanks(':'))
            {
                return Refuse("':'");
            }

            if (ReadValue(depth) is not { } value)
            {
                return null;
            }

            if (!_allowsRepeatedKeys && fields.Exists(field => field.Key.Value == key.Value))
            {
                _position = start;
                return Refuse("a name that is not there yet");
            }

            fields.Add(new ParsedField(key, value));
        }
        while (TakeAfterBlanks(','));
        return TakeAfterBlanks('}') ? new ParsedRecord(fields) : Refuse("',' or '}'");
    }

    private ParsedValue? ReadList(int depth)
    {
        if (!MayOpen(depth))
        {
            return null;
        }

        List<ParsedValue> items = [];
        if (TakeAfterBlanks(']'))
        {
            return new ParsedList(items);
        }

        do
        {
            if (ReadValue(depth) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }
        while (TakeAfterBlanks(','));
        return TakeAfterBlanks(']') ? new ParsedList(items) : Refuse("',' or ']'");
    }

    private ParsedString? ReadString()
    {
        JsonStringReading read = JsonStringReading.Of(_text, _position);
        _isUnsure |= read.IsUnsure;
        _position = read.End;
        if (read.Value is not { } value)
        {
            Refuse(read.Expected);
            return null;
        }

        return new ParsedString(value, read.Start, read.End - 1 - read.Start);
    }

    private ParsedValue? ReadOther()
    {
        int length = JsonNumber.FindLength(_text, _position) is > 0 and var digits ? digits
            : Array.Find(["true", "false", "null"], word => string.CompareOrdinal(_text, _position, word, 0, word.Length) == 0)?.Length ?? 0;
        if (length == 0)
        {
            return Refuse("a value");
        }

        _position += length;
        return new JsonOther(_text.Substring(_position - length, length));
    }

    private bool MayOpen(int depth)
    {
        if (depth > RestliReader.MaximumDepth)
        {
            Refuse($"no more than {RestliReader.MaximumDepth} levels");
            return false;
        }

        _position++;
        return true;
    }

    private bool TakeAfterBlanks(char character)
    {
        SkipBlanks();
        bool isThere = Current == character;
        _position += isThere ? 1 : 0;
        return isThere;
    }

    private void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
        {
            _position++;
        }
    }

    private ParsedValue? Refuse(string expected)
    {
        string found = _position < _text.Length ? Shown(Current) : "the text ends";
        _problem ??= $"At offset {_position}, {found} where {expected} is expected.";
        return null;
    }

    private static string Shown(char character) => character is > ' ' and <= '~' ? $"'{character}' is found" : $"U+{(int)character:X4} is found";
}
