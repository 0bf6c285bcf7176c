using CsCheck;

namespace AudienceTyped.Tests;

/// <summary>The index by rarest values finds what a comparison of each clause with each finds.</summary>
public sealed class ClauseNormalFormTests
{
    private static readonly CustomFacet[] _facets = [new("urn:li:adTargetingFacet:f0"), new("urn:li:adTargetingFacet:f1")];

    // Few values and short clauses, so that many clauses are equal and many are parts of others.
    private static readonly Gen<Clause> _clause = Gen.Select(Gen.Int[0, _facets.Length - 1], Gen.Int[1, 6]).Array[1, 4]
        .Select(static pairs => Clause.Of([.. pairs.Select(static pair => FacetValues.Create(_facets[pair.Item1], [Urn.Create("v", $"{pair.Item2}")]))]));

    [Fact]
    public void Many_clauses_have_the_normal_form_that_a_naive_comparison_gives() => _clause.Array[17, 80].Sample(
        static clauses =>
        {
            Assert.Equal(Naive(clauses), ClauseNormalForm.Of([.. clauses]));
        },
        iter: 500);

    [Fact]
    public void An_empty_clause_absorbs_all_others() => _clause.Array[20].Sample(
        static clauses => Assert.Equal([Clause.Empty], ClauseNormalForm.Of([.. clauses, Clause.Empty])),
        iter: 20);

    private static List<Clause> Naive(Clause[] clauses)
    {
        List<Clause> needed = [];
        foreach (Clause clause in clauses.Distinct())
        {
            if (!clauses.Any(other => !other.Equals(clause) && other.IsSubsetOf(clause)))
            {
                needed.Add(clause);
            }
        }

        return needed;
    }
}
