namespace AudienceTyped.Rules.Tests.Reading;

/// <summary>What is reported of criteria, without what is reported of a single value or facet.</summary>
internal static class CriteriaFound
{
    public static async Task<IReadOnlyList<Found>> InMethodAsync(string statements) => Of(await Analysis.OfMethodAsync(statements));

    public static async Task<IReadOnlyList<Found>> InFilesAsync(params string[] files) => Of(await Analysis.OfFilesAsync(files));

    private static IReadOnlyList<Found> Of(IReadOnlyList<Found> found) => [.. found.Where(static found => found.Id is not ("AUD3001" or "AUD3006"))];
}
