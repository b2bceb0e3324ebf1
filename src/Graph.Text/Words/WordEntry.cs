namespace Graph.Text.Words;

/// <summary>What the lexicon knows of a word, looked up by its small letters. The default value is an unknown word.</summary>
/// <param name="Cluster">The group of words that stand in like places, from 1; 0 when unknown.</param>
/// <param name="Coarse">The same with fewer, larger groups.</param>
/// <param name="Tags">Which tags the word had in training, as a number that says no more than "the same ones"; 0 when it was rare.</param>
internal readonly record struct WordEntry(ushort Cluster, ushort Coarse, ushort Tags);
