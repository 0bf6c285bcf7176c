using System.Globalization;

namespace AudienceTyped.Cli.Tests;

/// <summary>Two hundred names, most of them with values beside them that look the same: no wrong id may be written.</summary>
public sealed class ImpostorTests
{
    private const int Names = 200;

    // What is beside the value of a name, by the kind of impostor.
    private static readonly Func<string, string[]>[] _kinds =
    [
        static _ => [],
        static name => [name],
        static name => [name.ToUpperInvariant()],
        static name => [name + " "],
        static name => [name + " (Software)", "The " + name],
        static name => [string.Join(' ', name.Split(' ').Reverse())],
        static name => [name.Replace('a', 'á')],
        static name => [name.Replace('o', '\u043E')],
        static name => [name.Replace('e', 'é')],
        static name => [name.Replace(" ", "", StringComparison.Ordinal)],
    ];

    private static readonly string[] _beginnings =
        ["Applied", "Quantum", "Marine", "Garden", "Rural", "Solar", "Ocean", "Carbon", "Polar", "Desert", "Forest", "Harbour", "Island", "Canyon", "Meadow", "Glacier", "Tundra", "Lagoon", "Prairie", "Volcano"];

    private static readonly string[] _endings =
        ["Cartography", "Forensics", "Gastronomy", "Robotics", "Acoustics", "Pathology", "Folklore", "Tomography", "Orchestration", "Demography"];

    [Fact]
    public async Task No_wrong_id_is_written_and_each_refusal_shows_the_candidates()
    {
        string[] names = [.. Enumerable.Range(0, Names).Select(static index => $"{_beginnings[index % 20]} {_endings[index / 20]}")];
        Dictionary<string, int> ids = names.Index().ToDictionary(static name => name.Item, static name => 900_000 + name.Index);
        List<EmulatedEntity> entities = [];
        foreach ((int index, string name) in names.Index())
        {
            // The impostor first: who takes the first hit is wrong.
            entities.AddRange(_kinds[index % _kinds.Length](name).Select((other, number) => Entity((1_000_000 + (10 * index)) + number, other)));
            entities.Add(Entity(ids[name], name));
        }

        await using ToolProject project = await ToolProject.WithEntitiesAsync(entities);
        ToolRun run = await project.RunAsync(["add", "Skill", .. names]);
        run.Expect(ToolExitCode.ToLookAt);
        string[] rows = [.. project.Read("Skill.urns.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static row => row[0] != '#')];
        Assert.All(rows, row =>
        {
            string[] cells = row.Split('\t');
            Assert.Equal(ids[cells[2]].ToString(CultureInfo.InvariantCulture), cells[0]);
        });

        HashSet<string> written = [.. rows.Select(static row => row.Split('\t')[2])];
        foreach ((int index, string name) in names.Index())
        {
            bool hasTwin = entities.Count(entity => NameMatching.IsSame(entity.Name, name)) > 1;
            Assert.True(written.Contains(name) != hasTwin, name);
            if (hasTwin)
            {
                Assert.Contains($"'{name}': 2 values are called so", run.Error, StringComparison.Ordinal);
                Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"urn:li:skill:{ids[name]}"), run.Error, StringComparison.Ordinal);
                Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"urn:li:skill:{1_000_000 + (10 * index)}"), run.Error, StringComparison.Ordinal);
            }
        }

        Assert.InRange(written.Count, 80, 140);
    }

    private static EmulatedEntity Entity(int id, string name) => new(Urn.Parse(string.Create(CultureInfo.InvariantCulture, $"urn:li:skill:{id}")), name);
}
