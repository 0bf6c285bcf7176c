using AudienceTyped.Emulation;

namespace AudienceTyped;

public sealed partial class EmulatedFault
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>502 with a page of a proxy.</summary>
    public static EmulatedFault BadGateway { get; } = Add(new(nameof(BadGateway), "502 with a page of a proxy.", null)
    {
        Status = 502,
        Body = "<html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>",
        ContentType = Html,
    });

    /// <summary>504 without a body.</summary>
    public static EmulatedFault GatewayTimeout { get; } = Add(new(nameof(GatewayTimeout), "504 without a body.", null) { Status = 504, Body = "" });

    /// <summary>200 with the page on which a proxy asks to sign in.</summary>
    public static EmulatedFault ProxyPage { get; } = Add(new(nameof(ProxyPage), "200 with the page on which a proxy asks to sign in.", null)
    {
        Body = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in to use the network.</body></html>",
        ContentType = Html,
    });

    /// <summary>200 with JSON that is no answer of the endpoint.</summary>
    public static EmulatedFault WrongJson { get; } = Add(
        new(nameof(WrongJson), "200 with JSON that is no answer of the endpoint.", null) { Body = """{"value":[{"total":"many"}]}""" });

    /// <summary>200 with text that is not JSON to its end.</summary>
    public static EmulatedFault BrokenJson { get; } = Add(
        new(nameof(BrokenJson), "200 with text that is not JSON to its end.", null) { Body = """{"elements":[{"active":0,"total":12""" });

    /// <summary>200 without a body.</summary>
    public static EmulatedFault EmptyBody { get; } = Add(new(nameof(EmptyBody), "200 without a body.", null) { Body = "" });

    /// <summary>The connection is reset before an answer comes.</summary>
    public static EmulatedFault ConnectionReset { get; } = Add(
        new(nameof(ConnectionReset), "The connection is reset before an answer comes.", null) { Transmission = Transmission.Reset });

    /// <summary>Half of the answer comes, and then the connection ends.</summary>
    public static EmulatedFault BodyCutOff { get; } = Add(
        new(nameof(BodyCutOff), "Half of the answer comes, and then the connection ends.", null) { Transmission = Transmission.CutOff });

    /// <summary>The answer comes byte by byte, for ten seconds.</summary>
    public static EmulatedFault SlowBody { get; } = Add(
        new(nameof(SlowBody), "The answer comes byte by byte, for ten seconds.", null)
        {
            Transmission = Transmission.Dripping,
            Duration = TimeSpan.FromSeconds(10),
        });

    /// <summary>The answer comes byte by byte.</summary>
    /// <param name="duration">How long it takes, a day at most. It is measured by the clock of the machine, as the time limit of a client is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative or longer than a day.</exception>
    public static EmulatedFault SlowBodyOf(TimeSpan duration) => new("", "The answer comes byte by byte.", null)
    {
        Transmission = Transmission.Dripping,
        Duration = EmulatedDelay.Require(duration),
    };
}
