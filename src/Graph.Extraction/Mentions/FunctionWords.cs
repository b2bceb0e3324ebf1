using System.Collections.Frozen;

namespace Graph.Extraction.Mentions;

/// <summary>Words that open a sentence with a capital without naming anything.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Words = string.Join(
            ' ',
            "a about above according across additionally after afterwards again against all almost along already also although always among an and another any anyone are around as asked at",
            "away back based be because been before behind being below beside besides between beyond both briefly but by can clearly could despite did do does down during each earlier",
            "early either even eventually ever every everyone except few finally first for former four from further given going half has have having he hence her here hers herself him himself his",
            "how midway overnight however i if in indeed inside instead into is it its itself just last late later least less let like long many may me meanwhile might mindful more moreover most much must my near",
            "nearly neither never nevertheless new next no nobody none nonetheless nor not nothing now of off officials often on once one only or other others our out over own perhaps photo",
            "picture caption please possibly rather recent recently said same say saying says second seen separately several shall she should similarly since six so some soon still such ten than",
            "that the their them then there thereby therefore these they thing third this those though three through throughout thus to today together tomorrow too toward towards two under",
            "unless unlike until up upon us very was we well were what whatever when whenever where whereas whether which while who whoever whom whose why will with within without would yes",
            "yesterday yet you your analysis breaking exclusive update watch read related advertisement file via mr mrs ms dr"
        )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <param name="key">A token's key.</param>
    public static bool Contains(string key) => Words.Contains(key);
}
