using AudienceTyped.Tests.Shared;

namespace AudienceTyped.Extensions.Tests;

/// <summary><c>PublicApi.txt</c> lists the public API of the extensions. A line that is gone or changed breaks programs.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_listed_one() => MemberList.AssertUnchanged("PublicApi.txt", PublicApi.Describe(typeof(AudienceTypedBuilder).Assembly));
}
