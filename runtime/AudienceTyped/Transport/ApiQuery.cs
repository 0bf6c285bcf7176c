namespace AudienceTyped;

/// <summary>What is to be sent for a call.</summary>
/// <param name="Call">What policies and observers see of it.</param>
/// <param name="Address">The address of the resource, without the query.</param>
/// <param name="Target">The address with the query, encoded; the query alone if it is tunnelled.</param>
/// <param name="MaximumAnswerLength">The longest answer, in bytes: what is longer is not an answer of the service.</param>
internal sealed record ApiQuery(LinkedInCall Call, string Address, string Target, long MaximumAnswerLength)
{
    /// <summary>A query of a text.</summary>
    /// <param name="call">What policies and observers see of it.</param>
    /// <param name="address">The address of the resource.</param>
    /// <param name="text">The query, encoded; empty for none.</param>
    /// <param name="maximumAnswerLength">The longest answer, in bytes.</param>
    public static ApiQuery Of(LinkedInCall call, string address, string text, long maximumAnswerLength) =>
        new(call, address, call.IsTunnelled ? text : text.Length == 0 ? address : $"{address}?{text}", maximumAnswerLength);
}
