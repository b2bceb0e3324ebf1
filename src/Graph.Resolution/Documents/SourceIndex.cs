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

    private readonly Dictionary<DocumentState, Sketched> sketched = [];
    private readonly Dictionary<(int Band, ulong Hash), Sketched> first = [];
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

        var mine = new Sketched(doc, sketch);
        sketched.Add(doc, mine);
        for (var band = 0; band < Bands; band++)
        {
            ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(first, (band, mine.Hash(band)), out _);
            for (var other = head; other is not null; other = other.Next[band])
            {
                if (other.ComparedWith != mine)
                {
                    other.ComparedWith = mine;
                    Compare(mine, other);
                }
            }

            mine.Next[band] = head;
            head = mine;
        }
    }

    public void Remove(DocumentState doc)
    {
        if (!sketched.Remove(doc, out var mine))
        {
            return;
        }

        for (var band = 0; band < Bands; band++)
        {
            Unlink(mine, band);
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

    private void Compare(Sketched mine, Sketched other)
    {
        if (MinHash.Likeness(mine.Sketch, other.Sketch) >= Copy)
        {
            Copies(mine.Document).Add(other.Document);
            Copies(other.Document).Add(mine.Document);
            dirty.Add(mine.Document);
        }
    }

    private void Unlink(Sketched gone, int band)
    {
        var key = (band, gone.Hash(band));
        var head = first[key];
        if (head != gone)
        {
            while (head.Next[band] != gone)
            {
                head = head.Next[band]!;
            }

            head.Next[band] = gone.Next[band];
        }
        else if (gone.Next[band] is { } next)
        {
            first[key] = next;
        }
        else
        {
            first.Remove(key);
        }
    }

    /// <summary>A document in the chains of those that share a band with it.</summary>
    private sealed class Sketched(DocumentState document, ImmutableArray<uint> sketch)
    {
        public DocumentState Document { get; } = document;

        public ImmutableArray<uint> Sketch { get; } = sketch;

        /// <summary>The next in the chain of each band.</summary>
        public Sketched?[] Next { get; } = new Sketched?[Bands];

        /// <summary>With which it was compared last: two share many bands.</summary>
        public Sketched? ComparedWith { get; set; }

        public ulong Hash(int band) => ((ulong)Sketch[band * Rows] << 32) | Sketch[(band * Rows) + 1];
    }
}
