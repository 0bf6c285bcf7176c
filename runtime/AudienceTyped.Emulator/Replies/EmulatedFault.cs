using AudienceTyped.Emulation;

namespace AudienceTyped;

/// <summary>
/// A failure that an <see cref="AudienceCountsEmulator"/> shows because a test asks for it: an error of the service with its body,
/// or what happens on the way. A program in another language asks for one by its name in the header <c>X-Emulator-Fault</c>.
/// </summary>
/// <remarks>The bodies are those of public answers of the service, as far as there are any.</remarks>
/// <example>
/// <code>
/// await using AudienceCountsEmulator emulator = new();
/// emulator.Fail(EmulatedFault.QuotaOfTheDay);
/// </code>
/// </example>
public sealed partial class EmulatedFault
{
    // Without an initializer: the properties of the other files may be initialized before it.
    private static List<EmulatedFault>? _all;

    private readonly Func<ServiceRequest, ServiceError>? _error;

    private EmulatedFault(string name, string meaning, Func<ServiceRequest, ServiceError>? error)
    {
        Name = name;
        Meaning = meaning;
        _error = error;
    }

    /// <summary>All faults that have a name.</summary>
    public static IReadOnlyList<EmulatedFault> All => _all!.AsReadOnly();

    /// <summary>The name, as the header <c>X-Emulator-Fault</c> takes it: <c>QuotaOfTheDay</c>.</summary>
    public string Name { get; }

    /// <summary>What happens, in a sentence.</summary>
    public string Meaning { get; }

    internal Transmission Transmission { get; private init; } = Transmission.Whole;

    internal TimeSpan Duration { get; private init; }

    internal int Status { get; private init; } = 200;

    internal string? Body { get; private init; }

    internal string ContentType { get; private init; } = ServiceAnswer.Json;

    /// <summary>The fault with a name, or null if there is none.</summary>
    /// <param name="name">The name; upper and lower case do not matter.</param>
    public static EmulatedFault? Find(string name) => _all!.Find(fault => fault.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Any other answer.</summary>
    /// <param name="status">The HTTP status, 200 to 599.</param>
    /// <param name="body">The body.</param>
    /// <param name="contentType">The media type of the body.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is not one of an answer.</exception>
    public static EmulatedFault Of(int status, string body, string contentType = ServiceAnswer.Json)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentException.ThrowIfNullOrEmpty(contentType);
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        return new("", $"Answers {status} with a given body.", null) { Status = status, Body = body, ContentType = contentType };
    }

    /// <summary>The name and the meaning.</summary>
    public override string ToString() => Name.Length == 0 ? Meaning : $"{Name}: {Meaning}";

    internal ServiceError? CreateError(ServiceRequest request) => _error?.Invoke(request);

    private static EmulatedFault Add(EmulatedFault fault)
    {
        (_all ??= []).Add(fault);
        return fault;
    }

    private static EmulatedFault Error(string name, string meaning, Func<ServiceRequest, ServiceError> error) => Add(new(name, meaning, error));

    private static EmulatedFault Error(string name, string meaning, ServiceError error) => Add(new(name, meaning, _ => error));
}
