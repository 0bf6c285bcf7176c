using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using AudienceTyped.Restli;
using AudienceTyped.Serialization;

namespace AudienceTyped;

/// <summary>
/// Which members to count: those who match every included clause and nothing that is excluded.
/// Immutable. Two criteria are equal if their normal forms are, so the order in which they were written does not matter.
/// </summary>
/// <remarks>Source: targetingCriteria Object, learn.microsoft.com/linkedin/shared/references/v2/ads/targeting-criteria.</remarks>
/// <example>
/// <code>
/// TargetingCriteria criteria =
///     Facet.Locations.Is(Geo.NorthAmerica)
///     &amp; Facet.Skills.IsAnyOf(Skill.Engineering, Skill.Python)
///     &amp; !Facet.Seniorities.Is(Seniority.Unpaid);
/// Console.WriteLine(criteria);
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(TargetingCriteriaJsonConverter))]
public sealed partial class TargetingCriteria : IEquatable<TargetingCriteria>
{
    private string? _key;

    internal TargetingCriteria(AllOf include, NoneOf exclude)
    {
        Include = include;
        Exclude = exclude;
    }

    /// <summary>The length of the longest text that is read, in characters: 16,777,216, far more than the service accepts.</summary>
    public static int MaximumTextLength => 1 << 24;

    /// <summary>The clauses that a member must match.</summary>
    public AllOf Include { get; }

    /// <summary>The values that a member must not have.</summary>
    public NoneOf Exclude { get; }

    /// <summary>
    /// A key for caches and logs: the same for equal criteria, on every machine, and different for others.
    /// It is the SHA-256 of the canonical text, as 64 hexadecimal digits.
    /// </summary>
    public string Key => _key ??= CriteriaKey.Of(this);

    /// <summary>What the check before sending found; null before it. Criteria are asked for again and again, and a table beside them costs more.</summary>
    internal object? KnownBeforeSending { get; set; }

    /// <summary>Members of both: the includes are AND-ed, the excludes joined.</summary>
    public TargetingCriteria And(TargetingCriteria other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new TargetingCriteria(Include.And(other.Include), Exclude.And(other.Exclude));
    }

    /// <summary>Members of this whom the other does not exclude.</summary>
    public TargetingCriteria And(NoneOf other) => new(Include, Exclude.And(other));

    /// <summary>Members of this who are not members of the other.</summary>
    public TargetingCriteria Except(AnyOf excluded)
    {
        ArgumentNullException.ThrowIfNull(excluded);
        return And(excluded.Not());
    }

    /// <summary>The text of the query parameter <c>targetingCriteria</c>, percent-encoded once.</summary>
    /// <exception cref="InvalidOperationException">Nothing is included, or an any-of is empty: the service rejects both.</exception>
    public string ToRestli() => CriteriaRestliWriter.Write(this);

    /// <summary>The JSON of campaigns: <c>{"include":{"and":[{"or":{…}}]},"exclude":{"or":{…}}}</c>.</summary>
    /// <exception cref="InvalidOperationException">Nothing is included, or an any-of is empty: the service rejects both.</exception>
    public string ToJson() => CriteriaJsonWriter.Write(this);

    /// <summary>
    /// Reads the text of the query parameter <c>targetingCriteria</c>. Its facets are those of the catalogs in use; facets that no catalog has are kept.
    /// </summary>
    /// <param name="text">The text, percent-encoded once.</param>
    /// <exception cref="FormatException">The text is not such criteria, or is longer than <see cref="MaximumTextLength"/>; the message says where and
    /// why.</exception>
    public static TargetingCriteria ParseRestli(string text) => CriteriaRestliReader.Read(RequireLength(text), knownFacets: null);

    /// <inheritdoc cref="ParseRestli(string)"/>
    /// <param name="text">The text, percent-encoded once.</param>
    /// <param name="knownFacets">Facets that go before those of <see cref="CatalogsInUse"/>, for example facets that code creates.</param>
    public static TargetingCriteria ParseRestli(string text, IEnumerable<TargetingFacet> knownFacets)
    {
        ArgumentNullException.ThrowIfNull(knownFacets);
        return CriteriaRestliReader.Read(RequireLength(text), knownFacets);
    }

    /// <summary>Reads the JSON of campaigns. Its facets are those of the catalogs in use; facets that no catalog has are kept.</summary>
    /// <param name="json">The JSON: <c>{"include":{"and":[{"or":{…}}]}}</c>.</param>
    /// <exception cref="FormatException">The text is not such criteria, or is longer than <see cref="MaximumTextLength"/>; the message says where and
    /// why.</exception>
    public static TargetingCriteria ParseJson(string json) => CriteriaJsonReader.Read(RequireLength(json), knownFacets: null);

    /// <inheritdoc cref="ParseJson(string)"/>
    /// <param name="json">The JSON: <c>{"include":{"and":[{"or":{…}}]}}</c>.</param>
    /// <param name="knownFacets">Facets that go before those of <see cref="CatalogsInUse"/>, for example facets that code creates.</param>
    public static TargetingCriteria ParseJson(string json, IEnumerable<TargetingFacet> knownFacets)
    {
        ArgumentNullException.ThrowIfNull(knownFacets);
        return CriteriaJsonReader.Read(RequireLength(json), knownFacets);
    }

    /// <summary>Whether both have the same normal form.</summary>
    public bool Equals(TargetingCriteria? other) => other is not null && Include.Equals(other.Include) && Exclude.Equals(other.Exclude);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TargetingCriteria);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Include, Exclude);

    /// <summary>An English sentence, with names where a catalog knows them and URNs elsewhere.</summary>
    public override string ToString() => CriteriaSentence.Of(Include.ClauseSet, Exclude.Clause);

    /// <summary>Criteria without an exclusion; null is null.</summary>
    [return: NotNullIfNotNull(nameof(include))]
    public static implicit operator TargetingCriteria?(AllOf? include) => include is null ? null : new TargetingCriteria(include, NoneOf.Empty);

    /// <summary>Criteria of one clause; null is null.</summary>
    [return: NotNullIfNotNull(nameof(include))]
    public static implicit operator TargetingCriteria?(AnyOf? include) =>
        include is null ? null : new TargetingCriteria(new AllOf(include), NoneOf.Empty);

    /// <summary>Members of both.</summary>
    public static TargetingCriteria operator &(TargetingCriteria left, TargetingCriteria right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.And(right);
    }

    /// <summary>Members of the first whom the second does not exclude.</summary>
    public static TargetingCriteria operator &(TargetingCriteria left, NoneOf right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.And(right);
    }

    /// <summary>Members of the second whom the first does not exclude.</summary>
    public static TargetingCriteria operator &(NoneOf left, TargetingCriteria right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return right.And(left);
    }

    /// <summary>Whether both have the same normal form.</summary>
    public static bool operator ==(TargetingCriteria? left, TargetingCriteria? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(TargetingCriteria? left, TargetingCriteria? right) => !(left == right);

    private static string RequireLength(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= MaximumTextLength
            ? text
            : throw new FormatException($"The text has {text.Length:N0} characters, and at most {MaximumTextLength:N0} are read. Split the audience.");
    }

    // Checked when criteria leave the program, so that the algebra itself throws no exceptions.
    internal void RequireSendable()
    {
        foreach (Clause clause in Include.ClauseSet.Clauses)
        {
            if (clause.IsEmpty)
            {
                throw new InvalidOperationException(
                    "The criteria have an empty any-of, which matches nobody and which the service rejects. Add a value to it, or remove the clause.");
            }
        }

        if (Include.IsEmpty)
        {
            throw new InvalidOperationException(
                "The criteria include nothing, and the service rejects criteria that only exclude. Add a clause, for example a location.");
        }
    }
}
