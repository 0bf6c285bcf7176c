namespace AudienceTyped.Rules.Tests.Reading;

/// <summary>An object that is made in sight has what it was made of.</summary>
public sealed class ObjectReadingTests
{
    private const string Titles = "Facet.Titles.Is(Title.FromId(4))";
    private const string Level = "Facet.Seniorities.Is(Seniority.Manager)";

    private const string Types = """
        internal sealed record Persona(AnyOf Who, AgeRange Country) { public AnyOf Where => Facet.AgeRanges.Is(Country); public AllOf With(AllOf part) => Who & part; }
        internal sealed record Row { public required AnyOf Who { get; init; } public AgeRange Country { get; init; } = AgeRange.From18To24; }
        internal sealed class Open { public AnyOf Who { get; set; } = AnyOf.Empty; }
        internal sealed class Built { public Built(AnyOf who) { Who = who; Country = AgeRange.From18To24; } public AnyOf Who { get; } public AgeRange Country { get; } }
        internal sealed class Built2(AnyOf who) { public AnyOf Who { get; } = who; public AllOf With(AllOf part) => who & part; }
        internal sealed class Counted(AnyOf who) { public AnyOf Who => who; public void Reset(AnyOf other) => who = other; }
        internal readonly record struct Point(AnyOf Who, AnyOf Level);
        internal sealed record Whole(AnyOf Who) { public AllOf All => Who & Facet.Seniorities.Is(Seniority.Manager); }
        internal sealed class Given { private readonly AnyOf _who; public Given() { _who = Facet.Titles.Is(Title.FromId(4)); } public AnyOf Who => _who; }
        internal sealed class Chosen { private readonly AnyOf _who; public Chosen(bool flag) { if (flag) { _who = Facet.Titles.Is(Title.FromId(4)); } else { _who = Facet.Skills.Is(Skill.Sql); } } public AnyOf Who => _who; }
        internal sealed class Reset { private readonly AnyOf _who; public Reset() { _who = Facet.Titles.Is(Title.FromId(4)); _who = Facet.Skills.Is(Skill.Sql); } public AnyOf Who => _who; }
        internal static class Later { public static readonly Lazy<AllOf> Kept = new(() => Facet.Titles.Is(Title.FromId(4))); public static readonly Func<AllOf> Made = () => Facet.Titles.Is(Title.FromId(4)); public static Func<AllOf> Open = () => Facet.Titles.Is(Title.FromId(4)); }
        internal sealed class Odd { public Odd(AnyOf who) { Who = AnyOf.Empty; if (who is not null) { Who = who; } } public AnyOf Who { get; } }
        internal sealed class Own { private AnyOf _who = AnyOf.Empty; public AnyOf Who { get => _who; init => _who = value | Facet.Skills.Is(Skill.Sql); } }
        internal static class Kept { public static readonly Persona Buyer = new(Facet.Titles.Is(Title.FromId(4)), AgeRange.From18To24); public static Persona Other { get; set; } = Buyer; }
        """;

    [Theory]
    [InlineData($"var one = new Persona({Titles}, AgeRange.From18To24); AllOf sum = one.Who & {Level};")]
    [InlineData($"Persona one = new(Country: AgeRange.From18To24, Who: {Titles}); AllOf sum = one.Who & {Level};")]
    [InlineData($"var one = new Persona(a, AgeRange.From18To24) {{ Who = {Titles} }}; AllOf sum = one.Who & {Level};")]
    [InlineData($"var one = new Persona(a, AgeRange.From18To24) with {{ Who = {Titles} }}; AllOf sum = one.Who & {Level};")]
    [InlineData($"var one = new Persona({Titles}, AgeRange.From18To24); var two = one with {{ Country = AgeRange.From35To54 }}; AllOf sum = two.Who & {Level};")]
    [InlineData($"var one = new Persona({Titles}, AgeRange.From18To24); AllOf sum = one.With({Level});")]
    [InlineData($"var (who, _) = new Persona({Titles}, AgeRange.From18To24); AllOf sum = who & {Level};")]
    [InlineData($"var one = new Row {{ Who = {Titles} }}; AllOf sum = one.Who & {Level};")]
    [InlineData($"var one = new Open {{ Who = {Titles} }}; AllOf sum = one.Who & {Level};")]
    [InlineData($"var one = new Built({Titles}); AllOf sum = one.Who & {Level};")]
    [InlineData($"var one = new Built2({Titles}); AllOf sum = one.Who & {Level};")]
    [InlineData($"var one = new Built2({Titles}); AllOf sum = one.With({Level});")]
    [InlineData($"var one = new Point({Titles}, {Level}); AllOf sum = one.Who & one.Level;")]
    [InlineData($"var one = new {{ Who = {Titles} }}; AllOf sum = one.Who & {Level};")]
    [InlineData($"AllOf sum = Kept.Buyer.Who & {Level};")]
    [InlineData($"AllOf sum = (Kept.Buyer with {{ Country = AgeRange.From35To54 }}).Who & {Level};")]
    [InlineData($"if (new Persona({Titles}, AgeRange.From18To24) is {{ Who: var who }}) {{ AllOf sum = who & {Level}; }}")]
    [InlineData($"Persona[] all = [new({Titles}, AgeRange.From18To24), new(Facet.Titles.Is(Title.FromId(9)), AgeRange.From35To54)]; foreach (Persona one in all) {{ AllOf sum = one.Who & {Level}; use(sum); }}")]
    [InlineData($"AllOf sum = new Whole({Titles}).All;")]
    [InlineData($"Whole one = new Whole(a) with {{ Who = {Titles} }}; use(one.All);")]
    [InlineData($"AllOf sum = new Given().Who & {Level};")]
    [InlineData($"AllOf sum = Later.Kept.Value & {Level};")]
    [InlineData($"Lazy<AllOf> later = new(() => {Titles}); AllOf sum = later.Value & {Level};")]
    [InlineData($"AllOf sum = Later.Made() & {Level};")]
    [InlineData($"Func<AllOf> make = () => {Titles}; AllOf sum = make() & {Level};")]
    public async Task Its_members_are_known(string statements) => Assert.Equal("AUD1002", Assert.Single(await FoundAsync(statements)).Id);

    [Theory]
    [InlineData("var one = new Persona(a, AgeRange.From18To24); AllOf sum = one.Where & Facet.AgeRanges.Is(AgeRange.From35To54) & a;")]
    [InlineData("var one = new Row { Who = a }; AllOf sum = Facet.AgeRanges.Is(one.Country) & Facet.AgeRanges.Is(AgeRange.From35To54);")]
    [InlineData("var one = new Row { Who = a, Country = AgeRange.From25To34 }; AllOf sum = Facet.AgeRanges.Is(one.Country) & Facet.AgeRanges.Is(AgeRange.From35To54);")]
    [InlineData("var one = new Built(a); AllOf sum = Facet.AgeRanges.Is(one.Country) & Facet.AgeRanges.Is(AgeRange.From35To54);")]
    [InlineData("AllOf sum = Kept.Buyer.Where & Facet.AgeRanges.Is(AgeRange.From35To54);")]
    [InlineData("Persona one = flag ? new(a, AgeRange.From18To24) : new(a, AgeRange.From25To34); AllOf sum = Facet.AgeRanges.Is(one.Country) & Facet.AgeRanges.Is(AgeRange.From35To54);")]
    public async Task So_are_their_values(string statements) => Assert.Equal(
        "AUD2001", Assert.Single(await FoundAsync(statements)).Id);

    [Theory]
    [InlineData($"var one = new Open {{ Who = {Titles} }}; use(one); AllOf sum = one.Who & {Level};")]
    [InlineData($"var one = new Open {{ Who = {Titles} }}; one.Who = a; AllOf sum = one.Who & {Level};")]
    [InlineData($"var one = new Open {{ Who = {Titles} }}; Open two = one; two.Who = a; AllOf sum = one.Who & {Level};")]
    [InlineData($"var one = new Counted({Titles}); one.Reset(a); AllOf sum = one.Who & {Level};")]
    [InlineData($"var one = new Odd({Titles}); AllOf sum = one.Who & {Level};")]
    [InlineData($"var one = new Own {{ Who = {Titles} }}; AllOf sum = one.Who & {Level};")]
    [InlineData($"var one = new Persona({Titles}, AgeRange.From18To24); one = new(a, AgeRange.From35To54); AllOf sum = one.Who & {Level};")]
    [InlineData($"var one = new Persona({Titles}, AgeRange.From18To24) with {{ Who = a }}; AllOf sum = one.Who & {Level};")]
    [InlineData($"Persona one = flag ? new({Titles}, AgeRange.From18To24) : new(a, AgeRange.From18To24); AllOf sum = one.Who & {Level};")]
    [InlineData($"Point one = default; AllOf sum = one.Who & {Level};")]
    [InlineData($"AllOf sum = Kept.Other.Who & {Level};")]
    [InlineData("Whole one = flag ? new(a) : new(Facet.Skills.Is(Skill.Sql)); use(one.All);")]
    [InlineData($"AllOf sum = new Chosen(flag).Who & {Level};")]
    [InlineData($"AllOf sum = new Reset().Who & {Level};")]
    [InlineData($"Func<AllOf> make = () => {Titles}; if (flag) {{ make = () => a; }} AllOf sum = make() & {Level};")]
    [InlineData($"AllOf sum = Later.Open() & {Level};")]
    [InlineData($"AllOf who = {Titles}; Lazy<AllOf> later = new(() => who); who = a; AllOf sum = later.Value & {Level};")]
    [InlineData($"Lazy<AllOf> later = new(() => {{ use(a); return {Titles}; }}); AllOf sum = later.Value & {Level};")]
    public async Task What_may_have_been_changed_is_not(string statements) => Assert.Empty(await FoundAsync(statements));

    private static Task<IReadOnlyList<Found>> FoundAsync(string statements) => CriteriaFound.InFilesAsync(ReadingSource.Of(statements, types: Types));
}
