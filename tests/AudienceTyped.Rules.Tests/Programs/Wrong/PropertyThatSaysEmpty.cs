using AudienceTyped;

internal sealed record Row(string Name, AudienceCount Count)
{
    public bool IsEmpty => Count.Total == 0; // AUD2013

    public bool HasMembers => Count.Total is > 0; // AUD2013
}
