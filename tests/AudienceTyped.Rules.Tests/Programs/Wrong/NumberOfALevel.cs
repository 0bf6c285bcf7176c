using AudienceTyped;

internal sealed class NumberOfALevel(IEnumerable<long> others)
{
    private const long CxoId = 7; // AUD3002

    public AnyOf Build() => Facet.Seniorities.IsAnyOf(others.Select(id => Seniority.FromId(id))) | Levels();

    private static AnyOf Levels() => Facet.Seniorities.Is(Seniority.FromId(CxoId)); // AUD3001
}
