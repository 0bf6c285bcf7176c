using AudienceTyped.Tests.Shared;

namespace AudienceTyped.Tests;

public sealed class MemberListTests
{
    [Fact]
    public void What_vanished_and_what_was_added_is_named_with_what_to_do()
    {
        string? difference = MemberList.Compare("List.txt", ["A.One", "A.Two"], ["A.Three", "A.Two"]);

        Assert.Equal(
            """
            Gone or changed since List.txt was written, which breaks programs; bring it back, or keep it obsolete until the next major version:
            - A.One
            Not in List.txt; if it shall be public from now on, run the test with UPDATE_SNAPSHOTS=1 and review the change of the file:
            + A.Three
            """,
            difference);
    }

    [Fact]
    public void Another_order_and_a_repeated_line_are_refused()
    {
        Assert.Contains("not in ordinal order", MemberList.Compare("List.txt", ["B", "A"], ["A", "B"]), StringComparison.Ordinal);
        Assert.Contains("repeats a line", MemberList.Compare("List.txt", ["A", "A"], ["A"]), StringComparison.Ordinal);
        Assert.Null(MemberList.Compare("List.txt", ["A", "B"], ["A", "B"]));
    }

    [Fact]
    public void A_line_has_all_that_callers_depend_on()
    {
        Assert.Equal(
            [
                "abstract class : System.IDisposable where T : struct, System.IComparable<T>",
                "const int Limit = 3",
                "int Size { get; protected set; }",
                "new(string? name = default)",
                "protected abstract T? Find<TKey>(in TKey key, params System.ReadOnlySpan<string?> others) where TKey : class, new()",
                "required System.Collections.Generic.Dictionary<string, string?[]>? Names { get; init; }",
                "static bool TryRead(string? text, out T value)",
                "virtual void Dispose()",
            ],
            PublicApi
                .Describe(typeof(Described<>))
                .Select(static line => line.Replace("AudienceTyped.Tests.MemberListTests.Described<T>: ", "", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

#pragma warning disable CA1034, CA1822, CA1816, CA1063, CA1000, CA1044 // The shapes are what is tested.
    public abstract class Described<T> : IDisposable
        where T : struct, IComparable<T>
    {
        public const int Limit = 3;

        internal const int Hidden = 4;

        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public Described(string? name = null) => Names = name is null ? null : new() { [name] = [null] };

        public required Dictionary<string, string?[]>? Names { get; init; }

        public int Size { get; protected set; }

        public static bool TryRead(string? text, out T value)
        {
            value = default;
            return text is null;
        }

        public virtual void Dispose()
        {
        }

        public override string ToString() => "";

        protected abstract T? Find<TKey>(in TKey key, params ReadOnlySpan<string?> others)
            where TKey : class, new();
    }
#pragma warning restore CA1034, CA1822, CA1816, CA1063, CA1000, CA1044
}
