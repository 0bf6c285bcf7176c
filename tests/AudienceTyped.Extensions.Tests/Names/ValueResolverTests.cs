using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace AudienceTyped.Extensions.Tests;

public sealed class ValueResolverTests
{
    [Fact]
    public async Task All_names_and_all_misses_are_in_one_result()
    {
        NamedAudience audience = new NamedAudience()
            .Include(Facet.Locations, ["Germany", "fränce", "Frankreich?"])
            .Include(Facet.Skills, ["Python", "Pyton", "python", " "])
            .Include(Facet.Industries, [])
            .Include(Facet.Degrees, null)
            .Exclude(Facet.Seniorities, ["Unpaid", "urn:li:seniority:3"]);
        NamedAudienceResolution resolution = await new ValueResolver().ResolveAsync(audience, AccountHost.Cancellation);
        Assert.Equal(["Frankreich?", "Pyton", " "], resolution.Misses.Select(static miss => miss.Name));
        Assert.Equal(Skill.Python.Urn, Assert.Single(resolution.Misses[1].Candidates).Urn);
        Assert.Contains("Did you mean Python", Assert.Throws<InvalidOperationException>(() => resolution.Criteria).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_become_criteria()
    {
        NamedAudience audience = new NamedAudience()
            .Include(Facet.Locations, ["Germany", "France"])
            .Include(Facet.Skills, ["Python"])
            .Exclude(Facet.Seniorities, ["Unpaid"]);
        NamedAudienceResolution resolution = await new ValueResolver().ResolveAsync(audience, AccountHost.Cancellation);
        Assert.Equal(
            Facet.Locations.IsAnyOf(Geo.Germany, Geo.France) & Facet.Skills.Is(Skill.Python) & Facet.Seniorities.IsNot(Seniority.Unpaid), resolution.Criteria);
    }

    [Fact]
    public async Task The_service_is_asked_once_for_a_name_that_no_catalog_has_and_only_if_that_was_chosen()
    {
        AudienceCountsEmulatorOptions emulated = new()
        {
            Entities =
            [
                new(Urn.Parse("urn:li:skill:1500001"), "Zyxwvology"), new(Urn.Parse("urn:li:skill:1500002"), "Qwertics"),
                new(Urn.Parse("urn:li:skill:1500003"), "Qwertics"), new(Urn.Parse("urn:li:skill:1500004"), "Deadology") { IsDead = true },
            ],
        };
        await using AccountHost host = await AccountHost.StartAsync(static options => options.AskServiceForNames = true, emulated: emulated);
        ValueResolver resolver = host.Services.GetRequiredService<ValueResolver>();
        string[] names = ["Python", "zyxwvology", "Qwertics", "Deadology"];
        ResolvedNames<Skill> first = await resolver.ResolveAsync(Facet.Skills, names, AccountHost.Cancellation);
        Assert.Equal([Skill.Python, Skill.FromId(1500001)], first.Values);
        Assert.Equal(["Qwertics", "Deadology"], first.Misses.Select(static miss => miss.Name));
        Assert.Equal(2, first.Misses[0].Candidates.Count);
        int asked = host.Emulator.Requests.Count;
        ResolvedNames<Skill> second = await resolver.ResolveAsync(Facet.Skills, names, AccountHost.Cancellation);
        Assert.Equal(first.Values, second.Values);
        Assert.Equal(asked, host.Emulator.Requests.Count);

        await using AccountHost quiet = await AccountHost.StartAsync(emulated: emulated);
        Assert.Equal(3, (await quiet.Services.GetRequiredService<ValueResolver>().ResolveAsync(Facet.Skills, names, AccountHost.Cancellation)).Misses.Count);
        Assert.Empty(quiet.Emulator.Requests);
    }

    // A value that shares the name can be on any page.
    [Fact]
    public async Task All_pages_of_what_a_name_finds_are_read()
    {
        EmulatedEntity[] entities =
        [
            new(Urn.Parse("urn:li:skill:1500002"), "Qwertics"),
            .. Enumerable.Range(0, 120).Select(static index =>
                new EmulatedEntity(Urn.Parse(string.Create(CultureInfo.InvariantCulture, $"urn:li:skill:{1600000 + index}")), "Qwertics Engineering")),
        ];
        await using AccountHost host = await AccountHost.StartAsync(
            static options => options.AskServiceForNames = true, emulated: new() { Entities = entities, Paging = new() { MaximumPageSize = 50 } });
        ResolvedNames<Skill> found = await host.Services.GetRequiredService<ValueResolver>().ResolveAsync(Facet.Skills, ["Qwertics"], AccountHost.Cancellation);
        Assert.Equal([Skill.FromId(1500002)], found.Values);
        Assert.Equal(3, host.Emulator.Requests.Count(static request => request.ToString().Contains("typeahead", StringComparison.Ordinal)));
    }
}
