namespace AudienceTyped.Emulation;

/// <summary>The errors of the endpoint about its parameters, each in the shape of a recorded answer of the service.</summary>
internal static class ParameterErrors
{
    public const string Criteria = "targetingCriteria";

    private const string OneInvalid = "Invalid param. Please see errorDetails for more information.";
    private const string FailedParameterValidation = "Multiple errors occurred during param validation. Please see errorDetails for more information.";
    private const string FailedInputValidation = "Multiple errors occurred during the input validation. Please see errorDetails for more information.";

    public static ServiceError Syntax(string parameter, Explanation explanation) =>
        new(400, OneInvalid)
        {
            InputError = new("PARAM_INVALID", parameter, "Invalid value for param; wrong type or other syntax error"),
            Explanation = explanation,
        };

    /// <summary>Criteria that the documentation forbids, with the code of the rule that they break.</summary>
    public static ServiceError Refused(string code, string facet, Explanation explanation) =>
        new(400, FailedInputValidation)
        {
            InputError = new(code, Criteria, code switch
            {
                "FIELD_CANNOT_BE_BOTH_IN_INCLUDED_AND_EXCLUDED_TARGETING" => $"Cannot have {facet} in both included and excluded targeting",
                "MULTIPLE_VALUES_NOT_ALLOWED" => $"{facet} can't have multiple values",
                "INVALID_PAST_ATTRIBUTE_COMBINATION" =>
                    $"Only one {facet} field can be populated except past and current. Past must be inclusive while current is exclusive.",
                _ => $"{facet} can't be set in targeting as it's incompatible with other targeting facets",
            }),
            Explanation = explanation,
        };

    public static ServiceError NotAllowed(string parameter, IReadOnlyList<string> allowed) =>
        new(400, OneInvalid)
        {
            InputError = new("QUERY_PARAM_NOT_ALLOWED", parameter),
            Explanation = new(
                allowed.Count == 0 ? "The endpoint accepts no parameters." : $"The endpoint accepts only {string.Join(", ", allowed.Select(static name => $"'{name}'"))}."),
        };

    public static ServiceError Missing(string parameter) =>
        new(400, OneInvalid)
        {
            InputError = new("MISSING_FIELD", parameter, $"{parameter} is required but missing"),
            Explanation = new($"The endpoint requires '{parameter}'."),
        };

    /// <summary>A record, list or string is used in place of another, or a field is missing or unknown.</summary>
    /// <param name="path">Where in the criteria: <c>/include/and</c>.</param>
    /// <param name="message">What the service's schema validation says.</param>
    /// <param name="explanation">The emulator's own words.</param>
    public static ServiceError Shape(string path, string message, Explanation explanation) =>
        new(400, FailedParameterValidation)
        {
            InputError = new("FIELD_INVALID", Criteria + path, $"ERROR :: {path} :: {message}"),
            Explanation = explanation,
        };

    /// <summary>The service puts the sentence into the code.</summary>
    public static ServiceError InvalidUrn(string path, string urn, string what, Explanation explanation) =>
        new(400, FailedInputValidation)
        {
            InputError = new($"ERROR :: {path} :: Invalid Urn Format. {what} Urn {urn}.", Criteria + path, "Invalid argument"),
            Explanation = explanation,
        };

    /// <summary>A value or a facet that cannot be used here.</summary>
    public static ServiceError InvalidValue(string code, string path, string value, Explanation explanation) =>
        new(400, FailedInputValidation)
        {
            InputError = new(code, Criteria + path, $"{path} can't be set to {value}"),
            Explanation = explanation,
        };

    public static ServiceError Blank(string path, Explanation explanation) =>
        new(400, FailedInputValidation)
        {
            InputError = new("INVALID_VALUE_BLANK_FIELD", Criteria + path, $"{path} can't be blank"),
            Explanation = explanation,
        };
}
