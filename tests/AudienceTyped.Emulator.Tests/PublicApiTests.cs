using AudienceTyped.Tests.Shared;

namespace AudienceTyped.Emulator.Tests;

/// <summary>
/// <c>PublicApi.txt</c> lists the written public API of the library with its signatures; what the catalog generates stands in a list
/// of its own. A line that is gone or changed breaks programs.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_listed_one() => MemberList.AssertUnchanged("PublicApi.txt", PublicApi.Describe(typeof(AudienceCountsEmulator).Assembly));
}
