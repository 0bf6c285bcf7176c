namespace AudienceTyped.Generator.Criteria;

/// <summary>How many more steps are taken to find what one name was given, whatever leads to whatever.</summary>
internal sealed class FollowingWork
{
    private int _left = 256;

    public bool TryStep() => _left-- > 0;
}
