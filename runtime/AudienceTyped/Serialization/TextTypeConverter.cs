using System.ComponentModel;
using System.Globalization;

namespace AudienceTyped.Serialization;

/// <summary>A value from text and to text, for the binding of configuration and of routes.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class TextTypeConverter<T> : TypeConverter
    where T : notnull
{
    private protected TextTypeConverter()
    {
    }

    /// <inheritdoc/>
    public sealed override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public sealed override bool CanConvertTo(ITypeDescriptorContext? context, Type? destinationType) =>
        destinationType == typeof(string) || base.CanConvertTo(context, destinationType);

    /// <inheritdoc/>
    public sealed override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Parse(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public sealed override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is T typed ? Format(typed) : base.ConvertTo(context, culture, value, destinationType);

    /// <summary>Reads the text.</summary>
    /// <exception cref="FormatException">The text is not one of the type.</exception>
    private protected abstract T Parse(string text);

    private protected abstract string Format(T value);
}
