using System.Globalization;
using AudienceTyped.Definitions.Projects;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Cli;

/// <summary>A static class with a property for each audience.</summary>
internal sealed class CSharpClass
{
    // What the properties name must not be hidden by them.
    private static readonly string[] _usedNames = ["AudienceTyped", nameof(Facet), nameof(Urn), nameof(TargetingCriteria)];

    private readonly string _name;
    private readonly string? _namespace;
    private readonly HashSet<string> _taken;

    /// <exception cref="UnusableInputException">A name cannot be used.</exception>
    public CSharpClass(string name, string? space, KnownMembers members)
    {
        (_name, _namespace) = (name, space);
        _taken = [.. _usedNames, .. members.Types.Select(static type => type.Name), .. typeof(object).GetMembers().Select(static member => member.Name)];
        Require("--class", name);
        foreach (string part in space?.Split('.') ?? [])
        {
            if (space != "AudienceTyped")
            {
                Require("--namespace", part);
            }
        }

        _taken.Add(name);
    }

    /// <summary>A name for the property of an audience, which none before has.</summary>
    public string NameOf(string? label, int line)
    {
        string derived = label is null ? "" : CSharpText.Derive(label);
        string number = line.ToString(CultureInfo.InvariantCulture);
        string name = derived.Length > 0 ? derived : "Audience" + number;
        while (!_taken.Add(name))
        {
            name += "_" + number;
        }

        return CSharpText.Identifier(name);
    }

    /// <summary>The class.</summary>
    public CSharpLines Write(IReadOnlyList<(string Name, string? Label, CSharpLines Expression)> audiences)
    {
        List<CSharpLines> lines = [new("using AudienceTyped;"), new("")];
        if (_namespace is not null)
        {
            lines.AddRange([new($"namespace {string.Join('.', _namespace.Split('.').Select(CSharpText.Identifier))};"), new("")]);
        }

        lines.AddRange([new($"internal static class {CSharpText.Identifier(_name)}"), new("{")]);
        foreach ((int index, (string name, string? label, CSharpLines expression)) in audiences.Index())
        {
            if (index > 0)
            {
                lines.Add(new(""));
            }

            if (label is not null)
            {
                lines.Add(new CSharpLines($"// {Excerpt.Of(label)}").Indented());
            }

            lines.Add(CSharpStatement.Assign($"public static TargetingCriteria {name} {{ get; }}", expression).Indented());
        }

        lines.Add(new("}"));
        return CSharpLines.Concat(lines);
    }

    private void Require(string option, string name)
    {
        string? problem = CSharpText.FindProblem(name) ?? (_taken.Contains(name) ? "it would hide a type or a member that the code uses" : null);
        if (problem is not null)
        {
            throw new UnusableInputException($"{option}: '{Excerpt.Of(name)}' cannot be used: {problem}. Choose another name.");
        }
    }
}
