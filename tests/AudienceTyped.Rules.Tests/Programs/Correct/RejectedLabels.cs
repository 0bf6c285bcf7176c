using AudienceTyped;

internal sealed record Labeled(string Label, string Urn)
{
    public bool Fits => Geo.Parse(Urn).Name == Label;
}

internal static class RejectedLabels
{
    public static void WrongLabelIsRejected()
    {
        var wrong = new Labeled("South Korea", "urn:li:geo:101452733");
        Check(!wrong.Fits);
    }

    public static void MislabeledRows()
    {
        Labeled[] mislabeled = [new("Germany", "urn:li:geo:105015875"), new("France", "urn:li:geo:101282230")];
        Check(mislabeled.All(row => !row.Fits));
    }

    private static void Check(bool holds)
    {
        if (!holds)
        {
            throw new InvalidOperationException("A label that is wrong was accepted.");
        }
    }
}
