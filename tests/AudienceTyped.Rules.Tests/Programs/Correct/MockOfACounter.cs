using AudienceTyped;
using System.Linq.Expressions;

public interface ICounts
{
    Task<AudienceCount> CountAsync(TargetingCriteria criteria);
}

internal sealed class Mock<T>
{
    public Mock<T> Setup<TResult>(Expression<Func<T, TResult>> call) => call is null ? throw new ArgumentNullException(nameof(call)) : this;

    public void Verify(Expression<Action<T>> call, int times) => ArgumentNullException.ThrowIfNull(call);
}

internal static class MockOfACounter
{
    public static void Test(Mock<ICounts> mock)
    {
        mock.Setup(counts => counts.CountAsync(Facet.Skills.Is(Skill.Python)));
        mock.Verify(counts => counts.CountAsync(Facet.Skills.Is(Skill.Python)), 1);
    }
}
