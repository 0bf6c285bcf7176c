using AudienceTyped.Shared.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace AudienceTyped;

/// <summary>A section of the configuration as the options of an account. Each key is used, or refused with the one that is probably meant.</summary>
internal sealed class OptionsSection(string name, IConfiguration configuration) : IConfigureNamedOptions<AudienceTypedOptions>
{
    private const string Environment = "In environment variables, write '__' for ':'.";

    public void Configure(AudienceTypedOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name1, AudienceTypedOptions options)
    {
        if (name1 != name)
        {
            return;
        }

        List<string> problems = [];
        if (configuration is IConfigurationSection section && !section.Exists())
        {
            problems.Add($"The configuration has no section '{section.Path}'. Add it, or call AddAudienceTyped without a section.");
        }

        Read(configuration, path: "", options, problems);
        if (problems.Count > 0)
        {
            throw new OptionsValidationException(name, typeof(AudienceTypedOptions), problems);
        }
    }

    private static void Read(IConfiguration parent, string path, AudienceTypedOptions options, List<string> problems)
    {
        foreach (IConfigurationSection child in parent.GetChildren())
        {
            string childPath = path.Length == 0 ? child.Key : $"{path}:{child.Key}";
            OptionKey? key = OptionKeys.All.FirstOrDefault(known => known.Path.Equals(childPath, StringComparison.OrdinalIgnoreCase));
            if (key is not null)
            {
                Set(key, child, options, problems);
            }
            else if (IsGroup(childPath) && string.IsNullOrEmpty(child.Value))
            {
                Read(child, childPath, options, problems);
            }
            else
            {
                problems.Add(Refuse(child.Path, childPath));
            }
        }
    }

    private static void Set(OptionKey key, IConfigurationSection child, AudienceTypedOptions options, List<string> problems)
    {
        if (child.GetChildren().Any())
        {
            problems.Add($"{child.Path} is a section or a list. Write one value.");
            return;
        }

        // The null of JSON: the default stays.
        if (child.Value is not { } text)
        {
            return;
        }

        try
        {
            key.Set(options, text.Length > 0 ? text : throw new FormatException("It is empty. Write a value, or leave it out."));
        }
        catch (FormatException exception)
        {
            problems.Add($"{child.Path} cannot be used. {exception.Message}");
        }
    }

    private static bool IsGroup(string path) => OptionKeys.All.Any(known => known.Path.StartsWith(path + ":", StringComparison.OrdinalIgnoreCase));

    private static string Refuse(string shown, string path)
    {
        if (IsGroup(path))
        {
            return $"{shown} is a section and has no value of its own. Did you mean '{shown}:Enabled'?";
        }

        string key = path.ToUpperInvariant();
        OptionKey nearest = OptionKeys.All.MinBy(known => Distance(known.Path.ToUpperInvariant(), key))!;
        string meant = shown[..^path.Length] + nearest.Path;
        return $"{Excerpt.Of(shown)} is not an option. Did you mean '{meant}'? {Environment}";
    }

    // The name alone counts too: an option is often written in the wrong section.
    private static int Distance(string known, string key) =>
        Math.Min(EditDistance.Between(known, key), 1 + EditDistance.Between(NameOf(known), NameOf(key)));

    private static string NameOf(string path) => path[(path.LastIndexOf(':') + 1)..];
}
