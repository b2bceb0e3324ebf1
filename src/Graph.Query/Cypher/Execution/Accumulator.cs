using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>The running state of one aggregating function in one group. Null counts for nothing.</summary>
internal abstract class Accumulator
{
    /// <param name="value">The argument; of <c>count(*)</c> anything.</param>
    /// <param name="second">The second argument of percentiles.</param>
    /// <param name="times">How often it is to count; more than once only for those that count.</param>
    public abstract void Add(CypherValue value, CypherValue second, long times, Frame frame);

    public abstract CypherValue Result();

    internal sealed class Count(bool all) : Accumulator
    {
        private long count;

        public override void Add(CypherValue value, CypherValue second, long times, Frame frame) => count += all || !value.IsNull ? times : 0;

        public override CypherValue Result() => CypherValue.Of(count);
    }

    internal sealed class Sum : Accumulator
    {
        private CypherValue sum = CypherValue.Of(0L);

        public override void Add(CypherValue value, CypherValue second, long times, Frame frame)
        {
            if (!value.IsNull)
            {
                sum =
                    value.IsNumber || value.Kind == CypherKind.Temporal
                        ? value.Kind == CypherKind.Temporal && sum.Kind != CypherKind.Temporal
                            ? value
                            : Arithmetic.Add(sum, value)
                        : throw GraphFunctions.Wrong("sum", value);
            }
        }

        public override CypherValue Result() => sum;
    }

    internal sealed class Average : Accumulator
    {
        private CypherValue sum;
        private long count;

        public override void Add(CypherValue value, CypherValue second, long times, Frame frame)
        {
            if (value.IsNull)
            {
                return;
            }

            count++;
            sum =
                value.Kind == CypherKind.Temporal ? (sum.IsNull ? value : Arithmetic.Add(sum, value))
                : value.IsNumber ? CypherValue.Of((sum.IsNull ? 0 : sum.AsFloat) + value.AsFloat)
                : throw GraphFunctions.Wrong("avg", value);
        }

        public override CypherValue Result() => count == 0 ? default : Arithmetic.Divide(sum, CypherValue.Of((double)count));
    }

    internal sealed class Extreme(int sign) : Accumulator
    {
        private CypherValue best;

        public override void Add(CypherValue value, CypherValue second, long times, Frame frame)
        {
            if (!value.IsNull && (best.IsNull || CypherOrder.Ascending.Compare(value, best) * sign > 0))
            {
                best = value;
            }
        }

        public override CypherValue Result() => best;
    }

    internal sealed class Collect : Accumulator
    {
        private readonly List<CypherValue> items = [];

        public override void Add(CypherValue value, CypherValue second, long times, Frame frame)
        {
            if (!value.IsNull)
            {
                frame.Keep(24);
                items.Add(value);
            }
        }

        public override CypherValue Result() => CypherValue.List([.. items]);
    }

    /// <summary>Standard deviation, by Welford's method.</summary>
    internal sealed class Deviation(bool isSample) : Accumulator
    {
        private long count;
        private double mean;
        private double squares;

        public override void Add(CypherValue value, CypherValue second, long times, Frame frame)
        {
            if (value.IsNull)
            {
                return;
            }

            var number = value.IsNumber ? value.AsFloat : throw GraphFunctions.Wrong("stDev", value);
            count++;
            var delta = number - mean;
            mean += delta / count;
            squares += delta * (number - mean);
        }

        public override CypherValue Result()
        {
            var divisor = isSample ? count - 1 : count;
            return CypherValue.Of(divisor <= 0 ? 0.0 : Math.Sqrt(squares / divisor));
        }
    }

    internal sealed class Percentile(bool isContinuous) : Accumulator
    {
        private readonly List<CypherValue> items = [];
        private double? share;

        public override void Add(CypherValue value, CypherValue second, long times, Frame frame)
        {
            if (share is null)
            {
                share = second.IsNumber ? second.AsFloat : throw GraphFunctions.Wrong("percentile", second);
                if (share is not (>= 0 and <= 1))
                {
                    throw CypherException.Argument("NumberOutOfRange", $"A percentile lies between 0.0 and 1.0; {CypherText.Short(second)} does not.");
                }
            }

            if (!value.IsNull)
            {
                frame.Keep(24);
                items.Add(value.IsNumber ? value : throw GraphFunctions.Wrong("percentile", value));
            }
        }

        public override CypherValue Result()
        {
            if (items.Count == 0)
            {
                return default;
            }

            items.Sort(CypherOrder.Ascending);
            if (!isContinuous)
            {
                return items[Math.Max(0, (int)Math.Ceiling(share!.Value * items.Count) - 1)];
            }

            var place = share!.Value * (items.Count - 1);
            var (lower, upper) = ((int)Math.Floor(place), (int)Math.Ceiling(place));
            return CypherValue.Of(lower == upper ? items[lower].AsFloat : (items[lower].AsFloat * (upper - place)) + (items[upper].AsFloat * (place - lower)));
        }
    }

    /// <summary>Passes each value on once.</summary>
    internal sealed class Distinct(Accumulator inner) : Accumulator
    {
        private readonly HashSet<CypherValue> seen = [];

        public override void Add(CypherValue value, CypherValue second, long times, Frame frame)
        {
            if (seen.Add(value))
            {
                frame.Keep(48);
                inner.Add(value, second, 1, frame);
            }
        }

        public override CypherValue Result() => inner.Result();
    }
}
