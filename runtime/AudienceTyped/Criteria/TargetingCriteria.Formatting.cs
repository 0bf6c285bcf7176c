using System.Buffers;
using System.Text;
using AudienceTyped.Restli;
using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <content>
/// In interpolated strings: <c>$"{criteria}"</c> is the sentence, <c>$"{criteria:R}"</c> the Rest.li text, <c>$"{criteria:J}"</c> the JSON.
/// </content>
public sealed partial class TargetingCriteria : ISpanFormattable, IUtf8SpanFormattable
{
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" => ToString(),
        "R" => ToRestli(),
        "J" => ToJson(),
        _ => throw UnknownFormat(format),
    };

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (format is "R")
        {
            RequireSendable();
            charsWritten = CriteriaRestliWriter.GetLength(this);
            if (charsWritten > destination.Length)
            {
                charsWritten = 0;
                return false;
            }

            RestliSpanWriter writer = new(destination[..charsWritten]);
            CriteriaRestliWriter.Write(ref writer, this);
            return true;
        }

        string text = ((IFormattable)this).ToString(format.ToString(), provider);
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (format is not "R")
        {
            return Encoding.UTF8.TryGetBytes(((IFormattable)this).ToString(format.ToString(), provider), utf8Destination, out bytesWritten);
        }

        RequireSendable();
        char[] rented = ArrayPool<char>.Shared.Rent(CriteriaRestliWriter.GetLength(this));
        try
        {
            // The Rest.li text is always ASCII.
            ((ISpanFormattable)this).TryFormat(rented, out int length, format, provider);
            bool fits = Ascii.FromUtf16(rented.AsSpan(0, length), utf8Destination, out bytesWritten) == OperationStatus.Done;
            bytesWritten = fits ? bytesWritten : 0;
            return fits;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private static FormatException UnknownFormat(string format) =>
        new($"'{Excerpt.Of(format)}' is not a format of targeting criteria. Write G (a sentence), R (Rest.li) or J (JSON).");
}
