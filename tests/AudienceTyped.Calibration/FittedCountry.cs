namespace AudienceTyped.Calibration;

/// <summary>How the members of a country are spread over the cells.</summary>
/// <param name="Country">The id of the country.</param>
/// <param name="Total">The recorded number of all its members.</param>
/// <param name="Factors">The factors whose products are in proportion to the cells.</param>
internal sealed record FittedCountry(string Country, long Total, PairFactors Factors);
