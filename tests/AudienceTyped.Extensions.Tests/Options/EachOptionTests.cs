using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace AudienceTyped.Extensions.Tests;

/// <summary>Each key of the configuration, found by reflection: it is used, or the start is refused with the key.</summary>
public sealed class EachOptionTests
{
    public static TheoryData<string> Keys => [.. Properties().Select(static option => option.Path)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_misspelled_key_is_refused_with_the_nearest_one(string path)
    {
        string failure = Refuse(path[..^2] + path[^1], "1");
        Assert.Contains($"LinkedIn:{path[..^2] + path[^1]} is not an option. Did you mean 'LinkedIn:{path}'?", failure, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_section_instead_of_a_value_is_refused(string path) =>
        Assert.Contains($"LinkedIn:{path} is a section or a list. Write one value.", Refuse(path + ":0", "1"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Keys))]
    public void An_empty_value_is_refused(string path) =>
        Assert.Contains($"LinkedIn:{path} cannot be used. It is empty.", Refuse(path, ""), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_value_of_another_type_is_refused_and_not_shown(string path)
    {
        if (Properties().Single(option => option.Path == path).Property.PropertyType == typeof(string))
        {
            // Any text is of this type; rules of its own refuse some, and OptionsSectionTests has those.
            Assert.Equal("w.rong", Get(Read((path, "w.rong")), path));
            return;
        }

        string failure = Refuse(path, "w.rong");
        Assert.StartsWith($"LinkedIn:{path} cannot be used.", failure, StringComparison.Ordinal);
        Assert.True(path == "Version" || !failure.Contains("w.rong", StringComparison.Ordinal), failure);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_case_of_a_key_does_not_matter_and_null_is_the_default(string path)
    {
        Assert.Equal(Get(new AudienceTypedOptions(), path), Get(Read((path.ToUpperInvariant(), null)), path));
    }

    // As the options are before they are checked with each other.
    private static AudienceTypedOptions Read(params (string Key, string? Value)[] values)
    {
        AudienceTypedOptions options = new();
        new OptionsSection("", Section(values)).Configure("", options);
        return options;
    }

    private static string Refuse(string key, string value) =>
        Assert.Single(Assert.Throws<OptionsValidationException>(() => Read((key, value))).Failures);

    private static IConfigurationSection Section((string Key, string? Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(static value => KeyValuePair.Create($"LinkedIn:{value.Key}", value.Value)))
        .Build()
        .GetSection("LinkedIn");

    private static object? Get(AudienceTypedOptions options, string path)
    {
        object? value = options;
        foreach (string name in path.Split(':'))
        {
            value = value!.GetType().GetProperty(name)!.GetValue(value);
        }

        return value;
    }

    private static IEnumerable<(string Path, PropertyInfo Property)> Properties() => typeof(AudienceTypedOptions)
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .SelectMany(static property => property.PropertyType.Name.EndsWith("Options", StringComparison.Ordinal)
            ? property.PropertyType.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(inner => ($"{property.Name}:{inner.Name}", inner))
            : [(property.Name, property)]);
}
