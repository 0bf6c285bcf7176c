using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

public class ProfileDrawTests
{
    private static readonly MemberProfiles _profiles = ProfileDraw.Draw(1);

    [Fact]
    public void A_class_has_the_share_of_each_country_within_one_member()
    {
        double total = ProfileCountries.Shipped.Members.Sum();
        int start = 0;
        foreach (MemberClass one in MemberClass.All)
        {
            int[] counts = new int[ProfileCountries.Shipped.Members.Count];
            foreach (byte country in _profiles.Countries.Slice(start, one.Size))
            {
                counts[country]++;
            }

            for (int country = 0; country < counts.Length; country++)
            {
                double expected = ProfileCountries.Shipped.Members[country] / total * one.Size;
                Assert.InRange(counts[country], expected - 1, expected + 1);
            }

            start += one.Size;
        }
    }

    [Fact]
    public void A_combination_of_values_has_its_share_within_about_one_member()
    {
        FittedCountries fitted = FittedCountries.Shipped;
        int start = MemberClass.All.SkipLast(1).Sum(static one => one.Size);
        foreach (string id in fitted.Ids)
        {
            int country = ProfileCountries.Shipped.Attribute.IndexOf(id);
            ulong[] shares = fitted.SharesOf(id);
            int[] counts = new int[shares.Length];
            int members = 0;
            for (int member = start; member < MemberClass.MemberCount; member++)
            {
                if (_profiles.Countries[member] == country)
                {
                    counts[CellOf(member)]++;
                    members++;
                }
            }

            double total = shares.Sum(static share => (double)share);
            for (int cell = 0; cell < shares.Length; cell++)
            {
                double expected = shares[cell] / total * members;
                Assert.InRange(counts[cell], expected - 1.001, expected + 1.001);
            }
        }
    }

    [Fact]
    public void Another_seed_draws_other_members_and_the_same_seed_the_same()
    {
        byte[] seniorities = SenioritiesOf(_profiles);
        Assert.Equal(seniorities, SenioritiesOf(ProfileDraw.Draw(1)));
        Assert.NotEqual(seniorities, SenioritiesOf(ProfileDraw.Draw(2)));
    }

    private static byte[] SenioritiesOf(MemberProfiles profiles) => profiles.ValuesOf(profiles.Attributes.Single(static attribute => attribute.Name == "seniority"));

    private static int CellOf(int member) => FittedCountries.Shipped.Attributes.Aggregate(
        0, (cell, attribute) => (cell * attribute.Keys.Count) + _profiles.ValuesOf(attribute)[member]);
}
