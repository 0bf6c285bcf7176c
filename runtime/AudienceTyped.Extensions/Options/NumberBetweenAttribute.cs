using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace AudienceTyped;

/// <summary>Two numbers between which an option is, if it is set. The generated validator does not keep the message of the framework's attribute.</summary>
/// <param name="minimum">The least.</param>
/// <param name="maximum">The greatest.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NumberBetweenAttribute(double minimum, double maximum) : ValidationAttribute
{
    public double Minimum { get; } = minimum;

    public double Maximum { get; } = maximum;

    public override bool IsValid(object? value) =>
        value is null || (Convert.ToDouble(value, CultureInfo.InvariantCulture) is var number && number >= Minimum && number <= Maximum);

    public override string FormatErrorMessage(string name) => string.Format(CultureInfo.InvariantCulture, ErrorMessageString, name, Minimum, Maximum);
}
