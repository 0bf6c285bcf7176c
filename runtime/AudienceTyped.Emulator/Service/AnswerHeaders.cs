namespace AudienceTyped.Emulation;

/// <summary>The headers of the answers.</summary>
internal static class AnswerHeaders
{
    /// <summary>Says of each answer what made it.</summary>
    public const string Emulator = "X-Emulator";

    public const string Notice = "AudienceTyped; figures are synthetic, calibrated on 2021 to 2023, and no forecast";

    public static IReadOnlyList<(string Name, string Value)> Of(ServiceError? error)
    {
        Guid id = Guid.NewGuid();
        List<(string, string)> headers =
        [
            (Emulator, Notice),
            ("x-li-uuid", Convert.ToBase64String(id.ToByteArray())),
            ("x-li-request-id", id.ToString("N")[..8]),
            (ProtocolVersionCheck.HeaderName, ProtocolVersionCheck.Supported),
        ];
        if (error is not null)
        {
            headers.Add(("X-RestLi-Error-Response", "true"));
        }

        if (error is { IsFromGateway: true })
        {
            headers.Add(("X-RestLi-Gateway-Error", "true"));
        }

        if (error is { Status: 405 })
        {
            headers.Add(("Allow", "GET, POST"));
        }

        return headers;
    }
}
