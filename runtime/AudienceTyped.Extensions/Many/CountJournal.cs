using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AudienceTyped;

/// <summary>
/// The answers of a run in a file, one line each, written before the answer is returned. A last line that is not whole, since its writer was killed,
/// is removed; another line that cannot be read is an error.
/// </summary>
internal sealed class CountJournal : IDisposable
{
    private const string FirstLine = "{\"journal\":\"AudienceTyped counts\",\"version\":1}";

    private static readonly byte[] _lineEnd = "\n"u8.ToArray();

    private readonly Lock _writing = new();
    private readonly FileStream _file;
    private readonly string _path;
    private readonly Dictionary<string, AudienceCount> _noted;

    private CountJournal(FileStream file, string path, Dictionary<string, AudienceCount> noted)
    {
        _file = file;
        _path = path;
        _noted = noted;
    }

    /// <summary>Opens a journal to go on with it, or creates it.</summary>
    /// <exception cref="IOException">It cannot be opened, another run uses it, or it is not a journal.</exception>
    public static CountJournal Open(string path)
    {
        FileStream file = OpenAlone(path);
        try
        {
            (Dictionary<string, AudienceCount> noted, long whole) = ReadLines(file, path);
            file.SetLength(whole);
            file.Position = whole;
            if (whole == 0)
            {
                file.Write(Encoding.UTF8.GetBytes(FirstLine + "\n"));
                file.Flush(flushToDisk: true);
            }

            return new(file, path, noted);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The answers of a journal, which is not changed; none if there is no file.</summary>
    public static IReadOnlyDictionary<string, AudienceCount> Read(string path)
    {
        if (!File.Exists(path))
        {
            return new Dictionary<string, AudienceCount>();
        }

        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return ReadLines(file, path).Noted;
    }

    public AudienceCount? Find(string key) => _noted.GetValueOrDefault(key);

    /// <summary>Notes an answer. When the method returns, it survives the end of the process.</summary>
    public void Note(string key, AudienceCount count)
    {
        ArrayBufferWriter<byte> line = new();
        using (Utf8JsonWriter writer = new(line))
        {
            writer.WriteStartObject();
            writer.WriteString("key", key);
            CountText.Write(writer, count);
            writer.WriteEndObject();
        }

        line.Write(_lineEnd);
        lock (_writing)
        {
            try
            {
                _file.Write(line.WrittenSpan);
                _file.Flush();
            }
            catch (IOException exception)
            {
                throw new IOException($"The journal '{_path}' could not be written: {exception.Message}", exception);
            }
        }
    }

    public void Dispose() => _file.Dispose();

    private static FileStream OpenAlone(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (File.Exists(path))
        {
            throw new IOException($"The journal '{path}' cannot be opened. Does another run use it? {exception.Message}", exception);
        }
    }

    // The length is that of the whole lines.
    private static (Dictionary<string, AudienceCount> Noted, long Whole) ReadLines(FileStream file, string path)
    {
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        Dictionary<string, AudienceCount> noted = [];
        int start = 0;
        for (int line = 1; bytes.AsSpan(start).IndexOf((byte)'\n') is >= 0 and var length; line++)
        {
            ReadLine(bytes.AsSpan(start, length), line, path, noted);
            start += length + 1;
        }

        // A file of something else without a line break is not a line that its writer was killed in.
        return start == 0 && bytes.Length > 0 && !Encoding.UTF8.GetBytes(FirstLine).AsSpan().StartsWith(bytes)
            ? throw NotAJournal(path, 1, cause: null)
            : (noted, start);
    }

    private static void ReadLine(ReadOnlySpan<byte> bytes, int line, string path, Dictionary<string, AudienceCount> noted)
    {
        if (line == 1)
        {
            _ = Encoding.UTF8.GetString(bytes) == FirstLine ? 0 : throw NotAJournal(path, line, cause: null);
            return;
        }

        try
        {
            var element = JsonElement.Parse(bytes);
            noted[element.GetProperty("key").GetString()!] = CountText.Read(element);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw NotAJournal(path, line, exception);
        }
    }

    private static IOException NotAJournal(string path, int line, Exception? cause) => new(
        string.Create(CultureInfo.InvariantCulture, $"Line {line} of '{path}' is not that of a journal. Pass the path of a journal or of a file that does not exist; nothing was changed."),
        cause);
}
