using System.Globalization;

namespace AudienceTyped.Generator.Tests;

/// <summary>Names that try to leave the comment, the literal or the identifier that they are written into.</summary>
internal static class HostileNames
{
    public static string[] Names { get; } =
    [
        "*/ class Evil { } /*",
        "\"); System.Console.Beep(); //",
        "\\\" \\u0022 \\n",
        "\"\"\"raw\"\"\"",
        "</summary><script>&amp;",
        "{0} {{braces}} {",
        "class",
        "System",
        "Hostile",
        "ToString",
        "C++",
        "C#",
        ".NET",
        "24/7",
        "R&D",
        "\U0001F600 \U0001F680",
        "\u0645\u0631\u062D\u0628\u0627",
        "\u65E5\u672C\u8A9E",
        "e\u0301levage",
        "same name",
        "same  name",
        "#if false",
        "// comment",
        new string('x', 600),
    ];

    public static string EntityFile { get; } =
        "#entity Hostile\n#namespace urn:li:hostile\n#id integer\n#summary */ </summary> \" \\ {0} & <b>\n#source \"</para> */\n"
        + string.Concat(
            Names.Select(
                (name, index) => string.Create(
                    CultureInfo.InvariantCulture,
                    $"{index + 1}\t-\t{name}\t{(index % 3 == 2 ? "1" : "-")}\t{(index % 5 == 4 ? "2" : "-")}\t{name}|</remarks>\n")));

    public static string FacetFile { get; } =
        "#catalog Hostile\n#source </para> \"\n"
        + "System\tsystem\tHostile\tinclude\tmany\tno\t-\t-\t*/ </summary> \" \\ {0} & <b>\n"
        + "record\trecord\tHostile\tinclude\tmany\tno\t-\t-\t</remarks>\n"
        + "#rules\nnot-together\tSystem,record\t-\t</c>\t</para> */\n";
}
