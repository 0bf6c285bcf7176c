namespace AudienceTyped.Emulation;

/// <summary>How an answer gets to the client.</summary>
internal enum Transmission
{
    /// <summary>As it should.</summary>
    Whole,

    /// <summary>Not at all: the connection is reset.</summary>
    Reset,

    /// <summary>Half of the body, and then the connection ends.</summary>
    CutOff,

    /// <summary>Byte by byte.</summary>
    Dripping,
}
