namespace AudienceTyped.Calibration;

/// <summary>A recorded audience: members of a country with none, one or two of the values, and how many they are, rounded to two digits.</summary>
/// <param name="Country">The id of the country.</param>
/// <param name="Values">The values, each of another attribute.</param>
/// <param name="Total">The recorded total; 0 for an audience below 300.</param>
internal sealed record RecordedCount(string Country, IReadOnlyList<AttributeValue> Values, long Total);
