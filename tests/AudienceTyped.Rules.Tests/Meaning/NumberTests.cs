namespace AudienceTyped.Rules.Tests.Meaning;

/// <summary>Constants and enumerations whose numbers are ids, and those whose numbers are not.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("const long DirectorId = 5; static Seniority One => Seniority.FromId(DirectorId);", "5", "Seniority.Director")]
    [InlineData("static readonly long DirectorId = 5; static Seniority One => Seniority.FromId(DirectorId);", "5", "Seniority.Director")]
    [InlineData("const int Director = 5; static Seniority One => Seniority.FromId((long)Director);", "5", "Seniority.Director")]
    [InlineData("static Seniority One() { const int Director = 5; return Seniority.FromId(Director); }", "5", "Seniority.Director")]
    [InlineData("static class Ids { public const long Director = 5L; } static Seniority One => Seniority.FromId(Ids.Director);", "5L", "Seniority.Director")]
    [InlineData("const int DirectorId = 5; static string One => $\"urn:li:seniority:{DirectorId}\";", "5", "Seniority.Director")]
    [InlineData("const int DirectorId = 5; static string One => \"urn:li:seniority:\" + DirectorId;", "5", "Seniority.Director")]
    [InlineData("const string FemaleId = \"MALE\"; static Gender One => Gender.FromId(FemaleId);", "\"MALE\"", "Gender.Female")]
    [InlineData("static Seniority One() { long directorId = 5; return Seniority.FromId(directorId); }", "5", "Seniority.Director")]
    [InlineData("static long DirectorId => 5; static Seniority One => Seniority.FromId(DirectorId);", "5", "Seniority.Director")]
    [InlineData("static long DirectorId { get; } = 5; static Seniority One => Seniority.FromId(DirectorId);", "5", "Seniority.Director")]
    [InlineData("static readonly Dictionary<string, long> Ids = new() { [\"manager\"] = 5, [\"director\"] = 5 }; static Seniority Of(string name) => Seniority.FromId(Ids[name]);", "5", "Seniority.Director")]
    [InlineData("static readonly Dictionary<string, int> Ids = new() { { \"manager\", 5 }, { \"director\", 5 } }; static string Of(string name) => $\"urn:li:seniority:{Ids[name]}\";", "5", "Seniority.Director")]
    [InlineData("static Seniority Of(string name) => Seniority.FromId(name switch { \"director\" => 5, _ => 4 });", "5", "Seniority.Director")]
    [InlineData("static Seniority Of(string name) => Seniority.FromId(name == \"director\" ? 5 : 4);", "5", "Seniority.Director")]
    [InlineData("static Seniority Of(string name) => Seniority.FromId(IdOf(name)); static long IdOf(string name) => name switch { \"director\" => 5, _ => 4 };", "5", "Seniority.Director")]
    [InlineData("static Seniority Of(string name) => Seniority.FromId(IdOf(name)); static long IdOf(string name) { if (name == \"director\") return 5; return 4; }", "5", "Seniority.Director")]
    [InlineData("const long DirectorSeniorityId = 5;", "5", "Seniority.Director")]
    [InlineData("static class SeniorityIds { public const long Manager = 5, Director = 5, Vp = 7; }", "5", "Seniority.Director")]
    [InlineData("const int SalesFunctionId = 15;", "15", "JobFunction.Sales")]
    [InlineData("const int GeoIdSouthKorea = 101452733;", "101452733", "Geo.SouthKorea")]
    [InlineData("enum Level { Manager = 5, Director = 5 } static Seniority Of(Level level) => Seniority.FromId((long)level);", "5", "Seniority.Director")]
    [InlineData("enum Level { Director = 5 } static Seniority One => Seniority.FromId((int)Level.Director);", "5", "Seniority.Director")]
    [InlineData("enum Level { Director = 5 } static string Of(Level level) => $\"urn:li:seniority:{(int)level}\";", "5", "Seniority.Director")]
    [InlineData("enum Level { Director = 5 } static string Of(Level level) => string.Format(\"urn:li:seniority:{0}\", (int)level);", "5", "Seniority.Director")]
    [InlineData("enum Level { Director = 5 } static Seniority Of(Level level) { var id = (long)level; return Seniority.FromId(id); }", "5", "Seniority.Director")]
    [InlineData("enum Level { Director = 5 } static Seniority Of(Level level) => Seniority.FromId(Convert.ToInt64(level));", "5", "Seniority.Director")]
    [InlineData("enum Level { Director = 5 } static string Of(Level level) => $\"urn:li:seniority:{level:D}\";", "5", "Seniority.Director")]
    [InlineData("/// <summary>The numbers are those of urn:li:seniority.</summary>\nenum Level { Manager = 5, Director = 5 }", "5", "Seniority.Director")]
    [InlineData("[System.ComponentModel.Description(\"urn:li:seniority:{0}\")] enum Level { Manager = 5, Director = 5 }", "5", "Seniority.Director")]
    [InlineData("enum Level { Unpaid = 1, Training, Junior, Senior, Director } static Seniority Of(Level level) => Seniority.FromId((long)level);", "Director", "Seniority.Director")]
    public async Task A_number_that_is_the_id_of_another_value_is_a_contradiction(string members, string marked, string meant)
    {
        Found found = Assert.Single(await MeaningAnalysis.OfMembersAsync(members));

        Assert.Equal("AUD3002", found.Id);
        Assert.Equal(marked, found.Text);
        Assert.Contains($"means {meant},", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("const long DirectorId = 6; static Seniority One => Seniority.FromId(DirectorId);")]
    [InlineData("const long DirectorId = 5;")]
    [InlineData("const long Engineering = 17; static bool Is(Skill skill) => skill.Id == Engineering;")]
    [InlineData("const int DirectorId = 5; static string One => $\"urn:li:employee:{DirectorId}\";")]
    [InlineData("const int DirectorId = 5; static string One => $\"/levels/{DirectorId}\";")]
    [InlineData("const int DirectorId = 5; static Seniority One => Seniority.FromId(DirectorId + 1);")]
    [InlineData("const int DirectorId = 5; static object Both => (Seniority.FromId(DirectorId), JobFunction.FromId(DirectorId));")]
    [InlineData("static long DirectorId = 5; static Seniority One => Seniority.FromId(DirectorId);")]
    [InlineData("static Seniority Of(long director) => Seniority.FromId(director);")]
    [InlineData("static readonly Dictionary<string, long> Ids = new() { [\"manager\"] = 5, [\"director\"] = 6 }; static Seniority Of(string name) => Seniority.FromId(Ids[name]);")]
    [InlineData("static readonly Dictionary<string, long> Counts = new() { [\"manager\"] = 6, [\"director\"] = 5 }; static long Of(string name) => Counts[name];")]
    [InlineData("static readonly Dictionary<string, long> NextIds = new() { [\"manager\"] = 6, [\"director\"] = 7 }; static Seniority Of(string name) => Seniority.FromId(NextIds[name]);")]
    [InlineData("static Seniority Of(string name) => Seniority.FromId(name switch { \"director\" => 6, \"head\" => 5, _ => 4 });")]
    [InlineData("static Seniority Of(string name) => Seniority.FromId(Next(5)); static long Next(long id) => id + 1;")]
    [InlineData("static Seniority Of(string name) => Seniority.FromId(long.Parse(name)); static Geo Any(long[] ids) => Geo.FromId(ids[5]);")]
    [InlineData("const int SeniorityLevels = 5; const int DirectorTitleLength = 80; const int SkillCount = 17; const int MaxSkills = 3;")]
    [InlineData("static class SeniorityIds { public const int Entry = 1, Senior = 2, Manager = 3, Director = 4; }")]
    [InlineData("static class SeniorityIds { public const int Unpaid = 1, Manager = 2, Director = 3, Vp = 4; }")]
    [InlineData("static class Seniorities { public const int Manager = 1, Director = 2; }")]
    [InlineData("const int GeoIdSouthKorea = 105149562; const int JavaScriptSkillId = 218;")]
    [InlineData("const int DefaultSeniorityId = 5; const int MaxTitleId = 16; const int GeoId = 101452733;")]
    [InlineData("enum Level { Manager = 1, Director = 2 } static int Of(Level level) => (int)level;")]
    [InlineData("enum Level { Manager = 5, Director = 6, Vp = 7, Boss = 10, Head = 6 } static Seniority Of(Level level) => Seniority.FromId((long)level);")]
    [InlineData("enum Level { None, Manager = 5, All = 99 } static Seniority Of(Level level) => Seniority.FromId((long)level);")]
    [InlineData("enum Level { Manager, Director } static Seniority Of(Level level) => Seniority.FromId((long)level + 5);")]
    [InlineData("enum Level { Manager, Director } static Seniority Of(Level level) => Seniority.FromId(IdOf(level)); static long IdOf(Level level) => level == Level.Manager ? 5 : 6;")]
    [InlineData("/// <summary>Mapped to urn:li:seniority values elsewhere.</summary>\nenum Level { Manager, Director }")]
    [InlineData("/// <summary>Mapped to urn:li:seniority values elsewhere.</summary>\nenum Level { Manager = 1, Director = 2 }")]
    [InlineData("enum Level { Director = 5 } static string Of(Level level) => $\"urn:li:employee:{(int)level}\";")]
    public async Task Other_numbers_are_left_alone(string members) => Assert.Empty(await MeaningAnalysis.OfMembersAsync(members));

    [Fact]
    public async Task What_another_file_declares_is_reported_where_it_is_used()
    {
        const string Level = "internal enum Level { Manager = 5, Director = 5 } internal static class Ids { public const long Vp = 8; }";
        const string Use = "using AudienceTyped; internal static class Use { public static object Of(Level level) => (Seniority.FromId((long)level), Seniority.FromId(Ids.Vp)); }";

        IReadOnlyList<Found> found = await MeaningAnalysis.OfFilesAsync(Level, Use);

        Assert.Equal(["Seniority.FromId((long)level)", "Seniority.FromId(Ids.Vp)"], found.Select(static found => found.Text).Order(StringComparer.Ordinal));
        Assert.All(found, static found => Assert.Equal("AUD3002", found.Id));
    }
}
