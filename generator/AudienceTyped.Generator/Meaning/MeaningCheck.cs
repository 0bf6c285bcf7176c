using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Compares a name with the catalog's name of the value beside it. In doubt the name fits.</summary>
internal static class MeaningCheck
{
    private const int LongestName = 120;
    private const int ShortestStrangeWord = 3;
    private const int MostStrangeWords = 3;

    public static MeaningVerdict Check(NameAtHand name, WrittenValue value)
    {
        EntityMeanings type = value.Type;
        string[] words = name.Text.Length <= LongestName ? type.Words.Of(name.Text) : [];
        if (words.Length == 0)
        {
            return default;
        }

        words = Strip(words, type);
        IReadOnlyList<CatalogValue> meant = type.Find(words);
        if (type.FindById(value.Id) is not { } known)
        {
            return type.UrnEntityType != FacetUrns.EntityType
                && type.FindWhole(words) is [var single]
                && IsWholeName(words, single, type.Words)
                && !IsOfTwoMeanings(name, words, value)
                ? new MeaningVerdict(MeaningRelation.IsOfKnown, single)
                : default;
        }

        if (!meant.Any(other => IsSame(other, known)) && IsNameOfContainer(name, words, meant, known, type) is { } container)
        {
            return new MeaningVerdict(MeaningRelation.IsOfWhole, container);
        }

        if (meant.Any(other => IsSame(other, known))
            || RelatedNames.IsNameOf(name.Text, words, known, type.Words)
            || meant.Any(other => IsSaidLoosely(other, known, type) || IsWithin(other.Name, known.Name)))
        {
            return new MeaningVerdict(MeaningRelation.Fits, known);
        }

        if (meant.FirstOrDefault(static other => !other.IsRetired) is not { } first)
        {
            return IsStrange(name.Text, words, known, type) ? new MeaningVerdict(MeaningRelation.IsStrange, known) : default;
        }

        return IsOfTwoMeanings(name, words, value) ? default : new MeaningVerdict(Relate(meant, known, type), first);
    }

    // "Canada" is in "Ontario, Canada", and is not what it is called.
    private static CatalogValue? IsNameOfContainer(
        NameAtHand name, string[] words, IReadOnlyList<CatalogValue> meant, CatalogValue known, EntityMeanings type) =>
        name.Kind == NameKind.Declaration
            && known.Name.IndexOf(',') is > 0 and var comma
            && meant.FirstOrDefault(other => !other.IsRetired && type.IsAbove(other, known)) is { } above
            && !type.Regions.IsContinent(above)
            && !RelatedNames.IsNameOf(name.Text, words, known with { Name = known.Name.Substring(0, comma) }, type.Words)
                ? above
                : null;

    private static MeaningRelation Relate(IReadOnlyList<CatalogValue> meant, CatalogValue known, EntityMeanings type)
    {
        if (meant.Any(other => type.IsAbove(known, other)))
        {
            return MeaningRelation.IsOfPart;
        }

        return meant.Any(other => !type.Regions.IsOfContinents(other) && (type.IsAbove(other, known) || IsInRegion(known, other, type.Regions)))
            ? MeaningRelation.IsOfWhole
            : MeaningRelation.IsOfAnother;
    }

    // A short form may hide it: the CXO, or chief officer, in "Chief Technology Officer".
    private static bool IsWithin(string part, string whole) =>
        NameWords.Split(whole) is var words && NameWords.Split(part) is { Count: > 1 } parts && parts.TrueForAll(words.Contains);

    // Europe can name whichever country is the market, a country the region that it leads; two regions are never quite the same.
    private static bool IsSaidLoosely(CatalogValue meant, CatalogValue known, EntityMeanings type)
    {
        RegionMeanings regions = type.Regions;
        bool isContinent = regions.IsContinent(meant) && (type.IsAbove(meant, known) || regions.IsIn(known, meant));
        return isContinent
            || IsInRegion(meant, known, regions)
            || ((regions.IsRegion(known) || regions.IsContinent(known))
                && (regions.IsRegion(meant) || regions.IsContinent(meant))
                && !regions.IsIn(known, meant)
                && !regions.IsIn(meant, known)
                && regions.Overlap(meant, known));
    }

    private static bool IsInRegion(CatalogValue value, CatalogValue region, RegionMeanings regions) =>
        (regions.IsRegion(region) || regions.IsRegion(value)) && regions.IsIn(value, region);

    // What every name in code may have about it: "Urn", "Id"; the words of the type are left to where the whole is not found.
    private static string[] Strip(string[] words, EntityMeanings type)
    {
        if (type.FindWhole(words).Count > 0)
        {
            return words;
        }

        string[] stripped = CommonWords.StripEverywhere(words);
        return stripped.Length == 0 ? words : stripped;
    }

    // "Vienna, Austria" is not the only Vienna.
    private static bool IsWholeName(string[] words, CatalogValue value, TypeWords wordsOfType) =>
        !value.Name.Contains(',') || NameWords.KeyOf(wordsOfType.Of(value.Name)) == NameWords.KeyOf(words);

    private static bool IsSame(CatalogValue other, CatalogValue known) =>
        other.Id == known.Id || other.ReplacedById == known.Id || known.ReplacedById == other.Id;

    private static bool IsOfTwoMeanings(NameAtHand name, string[] words, WrittenValue value)
    {
        if (words.Length != 1)
        {
            return false;
        }

        bool isOfCode = name.Kind is NameKind.Local or NameKind.Argument || (name.Kind is NameKind.Comment or NameKind.CommentAbove && value.IsMember);
        if (isOfCode && NameWords.Split(name.Text) is [var written] && CommonWords.IsOfCode(written))
        {
            return true;
        }

        // "Sales" beside a skill may be a team; beside a job function it is one, unless the code says which.
        return value.Type.IsOfTeams(words[0])
            && (name.Kind == NameKind.Declaration ? value.IsMember && !value.Type.NamesTeams : value.IsMember || !value.Type.NamesTeams);
    }

    private static bool IsStrange(string name, string[] words, CatalogValue known, EntityMeanings type)
    {
        string[] said = type.Words.Strip(words);
        return type.UrnEntityType != FacetUrns.EntityType
            && said.Length is > 0 and <= MostStrangeWords
            && Array.TrueForAll(said, static word => word.Length >= ShortestStrangeWord && !CommonWords.IsOfPurpose(word))
            && type.Words.Strip(type.Words.Of(known.Name)).Any(static word => word.Length >= ShortestStrangeWord && !char.IsDigit(word[0]))
            && !RelatedNames.IsLike(name, words, known, type.Words);
    }
}
