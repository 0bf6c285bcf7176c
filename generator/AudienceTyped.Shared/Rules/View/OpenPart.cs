namespace AudienceTyped.Shared.Rules;

/// <summary>A value or an any-of that is not known, and that is the same wherever code names it. Built criteria have none.</summary>
/// <param name="Identity">What names it.</param>
/// <param name="Text">How messages name it.</param>
internal sealed record OpenPart(object Identity, string Text)
{
    public bool Equals(OpenPart? other) => other is not null && Identity.Equals(other.Identity);

    public override int GetHashCode() => Identity.GetHashCode();
}
