using System.Collections.Immutable;

namespace Graph.Resolution.Documents;

/// <summary>Which documents are copies of one text: wire copies, reprints, updates. They count as one source.</summary>
internal sealed class SourceIndex
{
    /// <summary>From which likeness on one text is a copy of another, in whole or in good part.</summary>
    private const double Copy = 0.5;

    // Two hashes a band: texts with half of their runs in common share one almost surely.
    private const int Rows = 2;

    private readonly Dictionary<DocumentState, ImmutableArray<uint>> sketches = [];
    private readonly Dictionary<(int Band, ulong Hash), List<DocumentState>> bands = [];
    private readonly Dictionary<DocumentState, HashSet<DocumentState>> copies = [];
    private readonly Dictionary<DocumentState, string> sources = [];
    private readonly HashSet<DocumentState> dirty = [];

    /// <summary>The id of the first of all copies of a document, itself included.</summary>
    public string SourceOf(DocumentState doc) => sources.GetValueOrDefault(doc) ?? doc.Facts.Document.Id.Value;

    public void Add(DocumentState doc, ImmutableArray<uint> sketch)
    {
        if (sketch.IsEmpty)
        {
            return;
        }

        sketches[doc] = sketch;
        var seen = new HashSet<DocumentState>();
        foreach (var band in Bands(sketch))
        {
            if (!bands.TryGetValue(band, out var list))
            {
                bands[band] = [doc];
                continue;
            }

            foreach (var other in list.Where(seen.Add).Where(other => MinHash.Likeness(sketch, sketches[other]) >= Copy))
            {
                Copies(doc).Add(other);
                Copies(other).Add(doc);
                dirty.Add(doc);
            }

            list.Add(doc);
        }
    }

    public void Remove(DocumentState doc)
    {
        if (!sketches.Remove(doc, out var sketch))
        {
            return;
        }

        foreach (var band in Bands(sketch))
        {
            var list = bands[band];
            list.Remove(doc);
            if (list.Count == 0)
            {
                bands.Remove(band);
            }
        }

        sources.Remove(doc);
        dirty.Remove(doc);
        if (copies.Remove(doc, out var others))
        {
            foreach (var other in others)
            {
                copies[other].Remove(doc);
                dirty.Add(other);
            }
        }
    }

    /// <returns>Documents that count as another source than before.</returns>
    public HashSet<DocumentState> Settle()
    {
        var changed = new HashSet<DocumentState>();
        var seen = new HashSet<DocumentState>();
        foreach (var start in dirty)
        {
            if (!seen.Add(start))
            {
                continue;
            }

            var all = new List<DocumentState> { start };
            for (var i = 0; i < all.Count; i++)
            {
                all.AddRange(copies.TryGetValue(all[i], out var others) ? others.Where(seen.Add) : []);
            }

            var source = all.Min(doc => doc.Facts.Document.Id).Value;
            foreach (var doc in all)
            {
                if (SourceOf(doc) != source)
                {
                    changed.Add(doc);
                }

                sources[doc] = source;
            }
        }

        dirty.Clear();
        return changed;
    }

    private HashSet<DocumentState> Copies(DocumentState doc)
    {
        if (!copies.TryGetValue(doc, out var set))
        {
            copies[doc] = set = [];
        }

        return set;
    }

    private static IEnumerable<(int, ulong)> Bands(ImmutableArray<uint> sketch)
    {
        for (var k = 0; k < MinHash.Length; k += Rows)
        {
            yield return (k, ((ulong)sketch[k] << 32) | sketch[k + 1]);
        }
    }
}
