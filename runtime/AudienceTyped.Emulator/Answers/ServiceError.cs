namespace AudienceTyped.Emulation;

/// <summary>An error as the service answers it. Which of the parts are there depends on who answers: the gateway, the authentication, the finder.</summary>
internal sealed record ServiceError(int Status, string Message)
{
    /// <summary>The service's name of the error.</summary>
    public string? Code { get; init; }

    /// <summary>The older number of the error.</summary>
    public int? ServiceErrorCode { get; init; }

    /// <summary>Which parameter is wrong, where the finder itself refuses one.</summary>
    public InputError? InputError { get; init; }

    /// <summary>Whether the gateway before the finder answers.</summary>
    public bool IsFromGateway { get; init; }

    /// <summary>The emulator's own explanation, sent in explain mode alone.</summary>
    public Explanation? Explanation { get; init; }
}

/// <summary>What the finder says of a parameter.</summary>
internal sealed record InputError(string Code, string FieldPath, string? Description = null);

/// <summary>The emulator's own explanation of an error.</summary>
/// <param name="Reason">What is wrong and what to do.</param>
/// <param name="Offset">Where in the raw value of <c>targetingCriteria</c>, in characters; null where the criteria are not at fault.</param>
internal sealed record Explanation(string Reason, int? Offset = null);
