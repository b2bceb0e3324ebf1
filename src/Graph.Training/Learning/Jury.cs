namespace Graph.Training.Learning;

/// <summary>Several learners of one task that see the same examples in different orders; together they know more than the best of them.</summary>
/// <remarks>Two learn at a time, and only what they have learned is kept, so that memory and processors of a laptop are enough.</remarks>
// Method: averaging the parameters of independently trained linear models, as McDonald, Hall and Mann (2010) mix perceptrons.
internal static class Jury
{
    private const int Threads = 2;

    /// <summary>Hands over what each learner has learned, in their order, whichever of a pair was ready first.</summary>
    /// <param name="learners">How many.</param>
    /// <param name="learn">Trains the learner of a number, from 0; called from several threads.</param>
    /// <param name="take">Called once a learner, by one thread.</param>
    public static void Hear<T>(int learners, Func<int, T> learn, Action<T> take)
    {
        for (var first = 0; first < learners; first += Threads)
        {
            var learned = new T[Math.Min(Threads, learners - first)];
            Parallel.For(0, learned.Length, i => learned[i] = learn(first + i));
            Array.ForEach(learned, take);
        }
    }
}
