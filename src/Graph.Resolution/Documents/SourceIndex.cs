using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Graph.Resolution.Documents;

/// <summary>Which documents are copies of one text: wire copies, reprints, updates. They count as one source.</summary>
internal sealed class SourceIndex
{
    /// <summary>From which likeness on one text is a copy of another, in whole or in good part.</summary>
    private const double Copy = 0.5;

    // Two hashes a band: texts with half of their runs in common share one almost surely.
    private const int Rows = 2;

    private const int Bands = MinHash.Length / Rows;

    private const int None = -1;

    // Documents with a sketch have places, and those that share a band hang together in a chain of places: arrays, as chains of what all texts of an agency
    // say are walked for each document.
    private readonly Dictionary<DocumentState, int> places = [];
    private readonly Dictionary<(int Band, ulong Hash), int> first = [];
    private readonly List<(DocumentState Document, ImmutableArray<uint> Sketch)> placed = [];
    private readonly List<int>[] next = [.. Enumerable.Range(0, Bands).Select(_ => new List<int>())];
    private readonly List<int> comparedWith = [];
    private readonly Stack<int> free = [];
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

        var mine = Place(doc, sketch);
        for (var band = 0; band < Bands; band++)
        {
            ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(first, (band, Hash(sketch, band)), out var known);
            for (var other = known ? head : None; other != None; other = next[band][other])
            {
                if (comparedWith[other] != mine)
                {
                    comparedWith[other] = mine;
                    Compare(mine, other);
                }
            }

            next[band][mine] = known ? head : None;
            head = mine;
        }
    }

    public void Remove(DocumentState doc)
    {
        if (!places.Remove(doc, out var mine))
        {
            return;
        }

        for (var band = 0; band < Bands; band++)
        {
            Unlink(mine, band);
        }

        free.Push(mine);

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

    private int Place(DocumentState doc, ImmutableArray<uint> sketch)
    {
        if (!free.TryPop(out var place))
        {
            place = placed.Count;
            placed.Add(default);
            comparedWith.Add(None);
            foreach (var chain in next)
            {
                chain.Add(None);
            }
        }
        else
        {
            // Who was compared with the one before in this place was not with this one.
            CollectionsMarshal.AsSpan(comparedWith).Replace(place, None);
        }

        placed[place] = (doc, sketch);
        places.Add(doc, place);
        return place;
    }

    private void Compare(int mine, int other)
    {
        var (one, two) = (placed[mine], placed[other]);
        if (MinHash.Likeness(one.Sketch, two.Sketch) >= Copy)
        {
            Copies(one.Document).Add(two.Document);
            Copies(two.Document).Add(one.Document);
            dirty.Add(one.Document);
        }
    }

    private void Unlink(int gone, int band)
    {
        var key = (band, Hash(placed[gone].Sketch, band));
        var chain = next[band];
        var before = None;
        var at = first[key];
        while (at != gone)
        {
            (before, at) = (at, chain[at]);
        }

        if (before != None)
        {
            chain[before] = chain[gone];
        }
        else if (chain[gone] != None)
        {
            first[key] = chain[gone];
        }
        else
        {
            first.Remove(key);
        }
    }

    private static ulong Hash(ImmutableArray<uint> sketch, int band) => ((ulong)sketch[band * Rows] << 32) | sketch[(band * Rows) + 1];
}
