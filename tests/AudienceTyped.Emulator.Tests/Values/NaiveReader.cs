using System.Text;

namespace AudienceTyped.Emulator.Tests;

/// <summary>The grammar by recursive descent, for comparison: values as text in a notation of its own, FormatException for the rest.</summary>
internal sealed class NaiveReader(string text)
{
    private static readonly UTF8Encoding _strict = new(false, true);
    private int _position;

    public static string Read(string text)
    {
        NaiveReader reader = new(text);
        string value = reader.Value();
        return reader._position == text.Length ? value : throw new FormatException();
    }

    private string Value()
    {
        if (text[_position..].StartsWith("List(", StringComparison.Ordinal))
        {
            _position += 5;
            return "[" + string.Join("|", Parts(Value)) + "]";
        }

        if (Next() == '(')
        {
            _position++;
            SortedDictionary<string, string> fields = new(StringComparer.Ordinal);
            foreach ((string key, string value) in Parts(Field))
            {
                fields[key] = value;
            }

            return "{" + string.Join("|", fields.Select(static field => field.Key + "=" + field.Value)) + "}";
        }

        return "<" + String() + ">";
    }

    private (string Key, string Value) Field()
    {
        string key = String();
        if (Next() != ':')
        {
            throw new FormatException();
        }

        _position++;
        return (key, Value());
    }

    private List<T> Parts<T>(Func<T> read)
    {
        List<T> parts = [];
        if (Next() == ')')
        {
            _position++;
            return parts;
        }

        while (true)
        {
            parts.Add(read());
            switch (Next())
            {
                case ',':
                    _position++;
                    break;
                case ')':
                    _position++;
                    return parts;
                default:
                    throw new FormatException();
            }
        }
    }

    private char Next() => _position < text.Length ? text[_position] : '\0';

    private string String()
    {
        string raw = new([.. text.Skip(_position).TakeWhile(static character => !"(),:".Contains(character))]);
        _position += raw.Length;
        if (raw.Length == 0 || Next() == '(')
        {
            throw new FormatException();
        }

        if (raw == "''")
        {
            return "";
        }

        List<byte> bytes = [];
        for (int index = 0; index < raw.Length; index++)
        {
            if (raw[index] == '%')
            {
                string digits = index + 3 <= raw.Length ? raw.Substring(index + 1, 2) : "";
                bytes.AddRange(Convert.FromHexString(digits.Length == 2 ? digits : throw new FormatException()));
                index += 2;
            }
            else
            {
                bytes.Add((byte)raw[index]);
            }
        }

        try
        {
            return _strict.GetString([.. bytes]);
        }
        catch (ArgumentException notUtf8)
        {
            throw new FormatException("", notUtf8);
        }
    }
}
