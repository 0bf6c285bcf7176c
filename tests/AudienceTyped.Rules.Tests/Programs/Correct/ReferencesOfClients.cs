using AudienceTyped;

internal static class ReferencesOfClients
{
    public static bool IsShared(AudienceCountsClient one, AudienceCountsClient other, object anything) =>
        ReferenceEquals(one, other) || (object)one == anything;
}
