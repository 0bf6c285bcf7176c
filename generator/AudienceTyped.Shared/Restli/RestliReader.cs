namespace AudienceTyped.Shared.Restli;

/// <summary>
/// Reads the query form of a Rest.li 2.0.0 value strictly: one pass, every refusal with its offset and reason.
/// Its recursion is bounded by <see cref="MaximumDepth"/>.
/// </summary>
/// <remarks>Grammar: https://linkedin.github.io/rest.li/spec/protocol; it rejects what the reference server rejects.</remarks>
internal ref struct RestliReader
{
    /// <summary>How deep lists and records can be nested; a string has depth 0, <c>List()</c> has depth 1.</summary>
    public const int MaximumDepth = 64;

    // The word is case-sensitive.
    private const string ListOpening = "List(";

    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private RestliSyntaxError? _error;

    private RestliReader(ReadOnlySpan<char> text)
    {
        _text = text;
        _position = 0;
        _error = null;
    }

    private readonly bool IsAtEnd => _position == _text.Length;

    /// <summary>The value, or null with the error set.</summary>
    public static ParsedValue? Read(ReadOnlySpan<char> text, out RestliSyntaxError? error)
    {
        RestliReader reader = new(text);
        ParsedValue? value = reader.ReadValue(depth: 0);
        if (value is not null && !reader.IsAtEnd)
        {
            reader.Refuse(reader._position, RestliRefusal.LeftOver(text, reader._position, value is ParsedString));
            value = null;
        }

        error = reader._error;
        return value;
    }

    private ParsedValue? ReadValue(int depth)
    {
        ReadOnlySpan<char> rest = _text[_position..];
        if (rest.Length > 0 && rest[0] == '(')
        {
            return ReadRecord(depth + 1);
        }

        return rest.StartsWith(ListOpening.AsSpan(), StringComparison.Ordinal) ? ReadList(depth + 1) : ReadString("a value");
    }

    private ParsedList? ReadList(int depth)
    {
        int start = _position;
        if (!MayOpen(depth))
        {
            return null;
        }

        _position += ListOpening.Length;
        if (Skip(')'))
        {
            return new ParsedList([]);
        }

        List<ParsedValue> items = [];
        do
        {
            if (ReadValue(depth) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }
        while (Skip(','));
        return Closes(start, "list", items[items.Count - 1]) ? new ParsedList(items) : null;
    }

    private ParsedRecord? ReadRecord(int depth)
    {
        int start = _position;
        if (!MayOpen(depth))
        {
            return null;
        }

        _position++;
        if (Skip(')'))
        {
            return new ParsedRecord([]);
        }

        List<ParsedField> fields = [];
        do
        {
            if (ReadString("a key") is not { } key)
            {
                return null;
            }

            if (!Skip(':'))
            {
                Refuse(_position, RestliRefusal.MissingColon(_text, _position));
                return null;
            }

            if (ReadValue(depth) is not { } value)
            {
                return null;
            }

            fields.Add(new ParsedField(key, value));
        }
        while (Skip(','));
        return Closes(start, "record", fields[fields.Count - 1].Value) ? new ParsedRecord(fields) : null;
    }

    private ParsedString? ReadString(string expected)
    {
        if (IsAtEnd || RestliCharacters.IsStructural(_text[_position]))
        {
            Refuse(_position, RestliRefusal.Missing(_text, _position, expected));
            return null;
        }

        int start = _position;
        return RestliStringReader.Read(_text, ref _position, out _error) is { } text ? new ParsedString(text, start, _position - start) : null;
    }

    private bool MayOpen(int depth)
    {
        if (depth > MaximumDepth)
        {
            Refuse(_position, RestliRefusal.TooDeep);
            return false;
        }

        return true;
    }

    private bool Closes(int start, string what, ParsedValue last)
    {
        if (Skip(')'))
        {
            return true;
        }

        Refuse(_position, RestliRefusal.NotClosed(_text, _position, start, what, last is ParsedString));
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
