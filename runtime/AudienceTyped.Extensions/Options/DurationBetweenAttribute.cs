using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace AudienceTyped;

/// <summary>Two durations between which an option is. The framework's attribute needs reflection for them.</summary>
/// <param name="minimum">The shortest.</param>
/// <param name="maximum">The longest.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class DurationBetweenAttribute(string minimum, string maximum) : ValidationAttribute
{
    public string Minimum { get; } = minimum;

    public string Maximum { get; } = maximum;

    public override bool IsValid(object? value) => value is TimeSpan duration && duration >= Parse(Minimum) && duration <= Parse(Maximum);

    public override string FormatErrorMessage(string name) => string.Format(CultureInfo.InvariantCulture, ErrorMessageString, name, Minimum, Maximum);

    private static TimeSpan Parse(string text) => TimeSpan.Parse(text, CultureInfo.InvariantCulture);
}
