namespace AudienceTyped.Rules.Tests.Reading;

/// <summary>The values of a collection that nothing changes are known.</summary>
public sealed class CollectionReadingTests
{
    private const string Disjoint = "AUD2001";

    [Theory]
    [InlineData("private static readonly Gender[] _male = [Gender.Male];", "_male")]
    [InlineData("private static readonly Gender[] _male = { Gender.Male };", "_male")]
    [InlineData("private static readonly ImmutableArray<Gender> _male = [Gender.Male];", "_male")]
    [InlineData("private static readonly ImmutableArray<Gender> _male = ImmutableArray.Create(Gender.Male);", "_male")]
    [InlineData("public static readonly IReadOnlyList<Gender> Males = new List<Gender> { Gender.Male };", "Males")]
    [InlineData("private static readonly List<Gender> _male = new() { Gender.Male };", "_male")]
    [InlineData("private static readonly Gender[] _male = new[] { Gender.Male };", "[.. _male]")]
    [InlineData("private static IEnumerable<Gender> Males => [Gender.Male];", "Males")]
    [InlineData("private static IEnumerable<Gender> Males() => new[] { Gender.Male }.AsEnumerable();", "Males()")]
    [InlineData("private static readonly Gender[] _male = [Gender.Male];", "_male.AsSpan()")]
    [InlineData("private static readonly Gender[] _none = Array.Empty<Gender>();", "_none.Append(Gender.Male)")]
    [InlineData("private static readonly Gender[] _none = [];", "_none.Concat([Gender.Male]).ToArray()")]
    public async Task Its_values_are_known_through_its_name(string member, string values) =>
        Assert.Equal(Disjoint, Assert.Single(await OfAsync(member, values)).Id);

    [Theory]
    [InlineData("public static readonly List<Gender> Males = [Gender.Male];", "Males")]
    [InlineData("private static readonly List<Gender> _male = [Gender.Male]; public static void More() => _male.Add(Gender.Female);", "_male")]
    [InlineData("private static readonly Gender[] _male = [Gender.Male]; public static void Other() => _male[0] = Gender.Female;", "_male")]
    [InlineData("private static readonly List<Gender> _male = [Gender.Male]; public static void Fill(Action<List<Gender>> fill) => fill(_male);", "_male")]
    [InlineData("private static Gender[] _male = [Gender.Male]; public static void Other() => _male = [];", "_male")]
    [InlineData("private static readonly Gender[] _some = Given.Genders;", "_some")]
    [InlineData("private static readonly Gender[] _male = [Gender.Male];", "_male.Where(one => one.Id.Length > 1)")]
    [InlineData("private static readonly Gender[] _male = [Gender.Male];", "[.. _male, .. Given.Genders]")]
    public async Task What_may_have_changed_is_not(string member, string values) => Assert.Empty(await OfAsync(member, values));

    [Theory]
    [InlineData("List<Gender> males = [Gender.Male];", 1)]
    [InlineData("var males = new List<Gender> { Gender.Male }; foreach (Gender one in males) { Console.WriteLine(one); }", 1)]
    [InlineData("Gender[] males = new Gender[] { Gender.Male };", 1)]
    [InlineData("List<Gender> males = []; males.Add(Gender.Male);", 1)]
    [InlineData("var males = new List<Gender>(4); males.Add(Gender.Male); Console.WriteLine(males.Count);", 1)]
    [InlineData("List<Gender> males = []; males.AddRange([Gender.Male]);", 1)]
    [InlineData("List<Gender> males = []; males.Add(Gender.Male); males.Insert(0, Gender.Female);", 0)]
    [InlineData("List<Gender> males = []; males.Add(Gender.Male); if (flag) { males.Add(Gender.Female); }", 0)]
    [InlineData("List<Gender> males = []; males.Add(Gender.Male); foreach (Skill one in skills) { males.Add(Gender.Female); }", 0)]
    [InlineData("List<Gender> males = []; males.Add(Gender.Male); Action more = () => males.Add(Gender.Female); more();", 0)]
    [InlineData("List<Gender> males = []; males.Add(Gender.Male); Fill(males); static void Fill(List<Gender> list) => list.Clear();", 0)]
    [InlineData("List<Gender> males = []; List<Gender> other = males; males.Add(Gender.Male); other.Add(Gender.Female);", 0)]
    [InlineData("List<Gender> males = [Gender.Male]; var other = males; other.Add(Gender.Female);", 0)]
    [InlineData("List<Gender> males = [Gender.Male]; var other = males; Console.WriteLine(other.Count);", 1)]
    [InlineData("List<Gender> males = []; males.Add(Gender.Male); males = [];", 0)]
    [InlineData("List<Gender> males = []; males.Add(Gender.Male); males[0] = Gender.Female;", 0)]
    [InlineData("var males = new List<Gender> { Gender.Male }; males.AddRange(males.ToArray());", 0)]
    [InlineData("Gender[] males = [Gender.Male]; males[0] = Gender.Female;", 0)]
    public async Task So_are_those_of_a_local(string statements, int count)
    {
        IReadOnlyList<Found> found = await CriteriaFound.InMethodAsync(
            $"{statements} AllOf whole = Facet.Genders.IsAnyOf(males) & Facet.Genders.Is(Gender.Female);");
        Assert.Equal(Enumerable.Repeat(Disjoint, count), found.Select(static found => found.Id));
    }

    [Theory]
    [InlineData("Array.Empty<Skill>()")]
    [InlineData("Enumerable.Empty<Skill>()")]
    [InlineData("new List<Skill>()")]
    [InlineData("[.. new Skill[0]]")]
    [InlineData("System.Collections.Immutable.ImmutableArray<Skill>.Empty")]
    public async Task An_empty_collection_has_no_value(string values) =>
        Assert.Equal("AUD1012", Assert.Single(await CriteriaFound.InMethodAsync($"AnyOf any = Facet.Skills.IsAnyOf({values});")).Id);

    [Theory]
    [InlineData("_ = Facet.Skills.IsAnyOf(new List<Skill>(skills));")]
    [InlineData("_ = Facet.Skills.IsAnyOf(skills.Append(Skill.Sql));")]
    [InlineData("List<Skill> some = new(16); some.AddRange(skills); _ = Facet.Skills.IsAnyOf(some);")]
    [InlineData("List<Skill> some = []; foreach (Skill one in skills) { some.Add(one); } _ = Facet.Skills.IsAnyOf(some);")]
    public async Task A_collection_of_what_is_given_is_not_empty(string statements) => Assert.Empty(await CriteriaFound.InMethodAsync(statements));

    private static Task<IReadOnlyList<Found>> OfAsync(string member, string values) => CriteriaFound.InFilesAsync(
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using AudienceTyped;

        internal static class Given { public static Gender[] Genders { get; set; } = []; }

        internal static class Lists
        {
            {{member}}

            public static AllOf Whole() => Facet.Genders.IsAnyOf({{values}}) & Facet.Genders.Is(Gender.Female);
        }
        """);
}
