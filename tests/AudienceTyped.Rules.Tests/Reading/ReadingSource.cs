namespace AudienceTyped.Rules.Tests.Reading;

/// <summary>Members and statements in a file, as tests of what is read write them.</summary>
internal static class ReadingSource
{
    /// <summary>Statements in a method of a class with members, before types.</summary>
    public static string Of(string statements, string members = "", string types = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Collections.Frozen;
        using System.Linq;
        using AudienceTyped;

        internal static class Parts
        {
            {{members}}

            public static void Run(bool flag, string text, AnyOf a, Geo given, Action<object> use)
            {
                {{statements}}
            }
        }

        {{types}}
        """;
}
