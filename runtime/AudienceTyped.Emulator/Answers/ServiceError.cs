namespace AudienceTyped.Emulation;

/// <summary>An error as the service answers it. Its parts depend on who answers: the gateway, the authentication, or the endpoint.</summary>
internal sealed record ServiceError(int Status, string Message)
{
    /// <summary>The service's name of the error.</summary>
    public string? Code { get; init; }

    /// <summary>The older number of the error.</summary>
    public int? ServiceErrorCode { get; init; }

    /// <summary>Which parameter is wrong, if the endpoint itself rejects one.</summary>
    public InputError? InputError { get; init; }

    /// <summary>Whether the gateway in front of the endpoint answers.</summary>
    public bool IsFromGateway { get; init; }

    /// <summary>The emulator's own explanation, which is sent only in explain mode.</summary>
    public Explanation? Explanation { get; init; }
}

/// <summary>What the endpoint says about a parameter.</summary>
internal sealed record InputError(string Code, string FieldPath, string? Description = null);

/// <summary>The emulator's own explanation of an error.</summary>
/// <param name="Reason">What is wrong and what to do.</param>
/// <param name="Offset">Where in the raw value of <c>targetingCriteria</c>, in characters; null if the criteria are not at fault.</param>
internal sealed record Explanation(string Reason, int? Offset = null);
