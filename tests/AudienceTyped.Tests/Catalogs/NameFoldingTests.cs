using System.Text;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Tests;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("Arts & Crafts", "arts and crafts")]
    [InlineData("R&D", "r and d")]
    [InlineData("Research  &Development", "research and development")]
    [InlineData("Yaroslavl’, Russia", "yaroslavl', russia")]
    [InlineData("Women’s Studies", "women‘s studies")]
    [InlineData("Women's Studies", "WOMEN`S STUDIES")]
    [InlineData("Hawaiʻi", "hawai'i")]
    [InlineData("Winston–Salem", "winston-salem")]
    [InlineData("Winston—Salem", "winston‐salem")]
    [InlineData("Winston\u2011Salem", "Winston\u2212Salem")]
    [InlineData("São Paulo", "sao\u00A0paulo")]
    [InlineData("Zürich", "Zu\u0308rich")]
    [InlineData("Engineering", "\uFEFFEngineering\u200B")]
    [InlineData(" Engineering\t", "engineering")]
    [InlineData("Łódź", "Lodz")]
    [InlineData("ŁÓDŹ", "lodz")]
    [InlineData("Køge", "KOGE")]
    [InlineData("Ørsted", "orsted")]
    [InlineData("Straße", "Strasse")]
    [InlineData("STRAẞE", "straße")]
    [InlineData("Đakovo", "dakovo")]
    [InlineData("Ísafjörður", "Isafjordur")]
    [InlineData("Þórshöfn", "Thorshofn")]
    [InlineData("Færøerne", "FAEROERNE")]
    [InlineData("Œuvres", "oeuvres")]
    [InlineData("Ħamrun", "Hamrun")]
    [InlineData("Ŧ", "t")]
    [InlineData("Diyarbakır", "DIYARBAKIR")]
    [InlineData("İzmir", "izmir")]
    public void Names_that_a_person_reads_as_one_are_one(string first, string second)
    {
        Assert.Equal(Folded(first), Folded(second), ignoreCase: true);
        Assert.True(NameFolding.IsSame(Encoding.UTF8.GetBytes(first), NameFolding.Fold(second)));
        Assert.True(NameFolding.IsSame(Encoding.UTF8.GetBytes(second), NameFolding.Fold(first)));
    }

    [Theory]
    [InlineData("C", "C++")]
    [InlineData("C#", "C")]
    [InlineData("Sales and Marketing", "Sales Marketing")]
    [InlineData("Brand", "Br and")]
    [InlineData("Winston-Salem", "WinstonSalem")]
    [InlineData("O'Brien", "OBrien")]
    [InlineData("Łódź", "Wodz")]
    [InlineData("Køge", "Kge")]
    [InlineData("Masse", "Maße (unit)")]
    public void Names_that_differ_stay_different(string first, string second)
    {
        Assert.NotEqual(Folded(first), Folded(second), StringComparer.OrdinalIgnoreCase);
        Assert.False(NameFolding.IsSame(Encoding.UTF8.GetBytes(first), NameFolding.Fold(second)));
    }

    [Fact]
    public void Folding_once_is_folding_twice_and_nothing_throws()
    {
        Random random = new(4711);
        const string Characters = "aZéłßÆıİÞ&'’`-–— \t\u0308\u200B\uD83D\uDE00\uD800\uFEFF9/";
        for (int round = 0; round < 20_000; round++)
        {
            string name = new([.. Enumerable.Range(0, random.Next(9)).Select(_ => Characters[random.Next(Characters.Length)])]);
            string folded = Folded(name);

            Assert.Equal(folded, Folded(folded));
        }
    }

    private static string Folded(string name) => NameFolding.Fold(name).ToString();
}
