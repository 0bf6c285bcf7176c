using AudienceTyped.Emulation;
using CsCheck;

namespace AudienceTyped.Emulator.Tests;

/// <summary>Whatever the library writes is read as it was meant; with one wrong character it is refused at an offset, or means what it says.</summary>
public class MutatedCriteriaTests
{
    private const string Alphabet = "():,%28aAList'urn.0179 ";

    private static readonly Gen<TargetingCriteria> _criteria = Gen
        .Select(Gen.Int[1, 40].List[1, 4], Gen.Int[1, 9].List[1, 3], Gen.Int[1, 10].List[0, 2])
        .Select(static (skills, sizes, seniorities) =>
            Facet.Skills.IsAnyOf(skills.Select(static id => Skill.FromId(id)))
            & Facet.StaffCountRanges.IsAnyOf(sizes.Select(static index => StaffCountRange.Known[index - 1]))
            & Facet.Seniorities.IsNoneOf(seniorities.Select(static id => Seniority.FromId(id)).ToArray()));

    [Fact]
    public void What_is_written_is_read_as_the_same_criteria() => _criteria.Sample(static criteria =>
    {
        Assert.Equal(criteria, ToCriteria(Read(criteria.ToRestli(), out ServiceError? error)!));
        Assert.Null(error);
    });

    [Fact]
    public void One_wrong_character_is_refused_or_means_what_it_says() => Gen
        .Select(_criteria, Gen.Int[0, 2], Gen.Int[0, 1_000_000], Gen.Char[Alphabet])
        .Sample(
            static (criteria, kind, place, character) =>
            {
                string text = criteria.ToRestli();
                int at = place % text.Length;
                string mutated = kind switch
                {
                    0 => text.Insert(at, character.ToString()),
                    1 => text.Remove(at, 1),
                    _ => text[..at] + character + text[(at + 1)..],
                };
                if (Read(mutated, out ServiceError? error) is { } read)
                {
                    Assert.Equal(TargetingCriteria.ParseRestli(mutated), ToCriteria(read));
                }
                else
                {
                    Assert.Equal(400, error!.Status);
                    Assert.InRange(error.Explanation!.Offset!.Value, 0, mutated.Length);
                }
            },
            iter: 20_000);

    private static RequestedCriteria? Read(string text, out ServiceError? error)
    {
        if (!QueryValueReader.TryRead(text, out QueryValue? value, out QueryValueProblem problem))
        {
            error = ParameterErrors.Syntax(ParameterErrors.Criteria, new(problem.Reason, problem.Offset));
            return null;
        }

        RequestedCriteriaReader reader = new(LinkedInCatalog.Facets.ToDictionary(static facet => facet.Urn.ToString()));
        RequestedCriteria? criteria = reader.Read(value);
        error = reader.Error;
        return criteria;
    }

    private static TargetingCriteria ToCriteria(RequestedCriteria criteria)
    {
        AllOf included = criteria.Include.Select(ToAnyOf).Aggregate(default(AllOf?), static (all, any) => all is null ? any : all & any)!;
        return criteria.Exclude is { } exclude ? included & !ToAnyOf(exclude) : included;
    }

    private static AnyOf ToAnyOf(RequestedClause clause) => clause.Facets
        .Select(static values => Facet.Custom(values.Facet.Urn.ToString()).IsAnyOf(values.Values))
        .Aggregate(static (one, other) => one | other);
}
