using AudienceTyped.Generator.Definitions.Entities;
using CsCheck;

namespace AudienceTyped.Generator.Tests;

public sealed class PrefixSetTests
{
    [Fact]
    public void All_beginnings_of_a_name_are_found() => Gen
        .Select(Gen.String[Gen.OneOf('a', 'B', 'é'), 0, 3].Array[0, 6], Gen.String[Gen.OneOf('A', 'b', 'É'), 0, 4])
        .Sample((prefixes, name) =>
        Assert.Equal(
            prefixes
                .Where(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .OrderBy(static prefix => prefix.Length),
            new PrefixSet(prefixes).FindAll(name)));
}
