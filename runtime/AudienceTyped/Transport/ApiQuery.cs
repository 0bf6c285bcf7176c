namespace AudienceTyped;

/// <summary>What is to be sent for a call.</summary>
/// <param name="Call">What policies and observers see of it.</param>
/// <param name="Address">The address of the resource, without the query.</param>
/// <param name="Text">The query, encoded; empty for none.</param>
/// <param name="MaximumAnswerLength">The longest answer, in bytes: what is longer is not an answer of the service.</param>
internal sealed record ApiQuery(LinkedInCall Call, string Address, string Text, long MaximumAnswerLength);
