using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution;
using Graph.Resolution.Judging;
using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Resolution;

public sealed class JudgementTests
{
    [Fact]
    public void What_is_judged_one_is_one()
    {
        var (one, other) = (Of("a.txt", "Ana Rios", "PE"), Of("b.txt", "Eva Lund", "NO"));

        Assert.Equal("ana-rios eva-lund", Ids([one, other], Judgements.None));
        Assert.Equal("ana-rios", Ids([one, other], new Judgements { SameActor = [(Ref(one), Ref(other))] }));
    }

    [Fact]
    public void What_is_judged_two_is_two()
    {
        var (one, other) = (Of("a.txt", "Ana Rios", "PE"), Of("b.txt", "Ana Rios", "PE"));

        Assert.Equal("ana-rios", Ids([one, other], Judgements.None));
        Assert.Equal(2, Ids([one, other], new Judgements { OtherActor = [(Ref(one), Ref(other))] }).Split(' ').Length);
        Assert.Equal(2, Ids([one, other], new Judgements { AloneActor = [Ref(other)] }).Split(' ').Length);
    }

    [Fact]
    public void Keeping_apart_wins_over_joining()
    {
        var (one, other) = (Of("a.txt", "Ana Rios", "PE"), Of("b.txt", "Ana Rios", "PE"));
        var both = new Judgements { SameActor = [(Ref(one), Ref(other))], OtherActor = [(Ref(one), Ref(other))] };

        Assert.Equal(2, Ids([one, other], both).Split(' ').Length);
    }

    [Fact]
    public void The_others_of_a_name_stay_with_one_of_two_that_are_kept_apart()
    {
        var all = Enumerable.Range(0, 4).Select(i => Of($"d{i}.txt", "Ana Rios", "PE")).ToArray();

        Assert.Equal(2, Ids(all, new Judgements { OtherActor = [(Ref(all[0]), Ref(all[1]))] }).Split(' ').Length);
    }

    [Fact]
    public void A_name_that_is_judged_is_the_name()
    {
        var one = Of("a.txt", "Ana Rios", "PE");

        Assert.Equal("anna-de-rios", Ids([one], new Judgements { Names = [(Ref(one), "Anna de Rios")] }));
    }

    [Fact]
    public void Meetings_and_their_fields_can_be_judged()
    {
        var (one, other) = (Meet("a.txt", "2025-07-11"), Meet("b.txt", "2025-08-11"));
        MeetingRef Of(DocumentFacts facts) => new(facts.Document.Id, 0);

        var joined = Resolver.Resolve(
            [one, other],
            new Judgements { SameMeeting = [(Of(one), Of(other))], Fields = [new FieldJudgement(Of(one), "date", "2025-08-11")] }
        );
        var parted = Resolver.Resolve([one, Meet("c.txt", "2025-07-11")], new Judgements { AloneMeeting = [Of(one)] });

        Assert.Equal(["2025-08-11 meeting held Ana Rios, Bo Li disputed date"], joined.Meetings());
        Assert.Equal(2, parted.Meetings().Count);
    }

    [Fact]
    public void A_decision_gives_its_reasons()
    {
        var (one, other, third) = (Of("a.txt", "Sergei Petrov", "BG"), Of("b.txt", "Sergey Petrov", "BG"), Of("c.txt", "Sergei Petrov", "RU"));
        DocumentFacts[] all = [one, other, third, Of("d.txt", "Ana Rios", "BG")];
        var graph = Resolver.Resolve(all);

        var same = Resolver.Explain(all, Judgements.None, graph, Ref(one), Ref(other));
        var two = Resolver.Explain(all, Judgements.None, graph, Ref(one), Ref(third));

        Assert.True(same.AreOne);
        Assert.Contains(same.Reasons, reason => reason.Name == "spelt alike");
        Assert.True(same.Weight >= same.Line);
        Assert.False(two.AreOne);
        Assert.Contains(two.Reasons, reason => reason is { Name: "other country", Weight: < 0 });
        Assert.True(two.Weight < two.Line);
    }

    [Fact]
    public void A_former_name_is_told_as_one()
    {
        static DocumentFacts Named(string source, string name)
        {
            var doc = new FactsBuilder(source);
            doc.Place(name);
            return doc.Build();
        }

        var (one, other) = (Named("a.txt", "Rangoon"), Named("b.txt", "Yangon"));

        var decision = Resolver.Explain([one, other], Judgements.None, Resolver.Resolve([one, other]), Ref(one), Ref(other));

        Assert.True(decision.AreOne);
        Assert.Contains(decision.Reasons, reason => reason is { Name: "former name", Detail: "Rangoon | Yangon" });
    }

    [Fact]
    public void Two_who_are_joined_through_a_third_are_told_so()
    {
        var (one, other, third) = (Of("a.txt", "Sergei Petrov", "BG"), Of("b.txt", "Sergey Petrov", "RU"), Of("c.txt", "Ana Rios", "BG"));
        DocumentFacts[] all = [one, other, third];
        var judged = new Judgements { SameActor = [(Ref(one), Ref(third)), (Ref(third), Ref(other))] };

        var decision = Resolver.Explain(all, judged, Resolver.Resolve(all, judged), Ref(one), Ref(other));

        Assert.True(decision.AreOne);
        Assert.Contains(decision.Reasons, reason => reason.Name == "joined through others" && reason.Detail.Contains("Ana Rios", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("b.txt", 0)]
    [InlineData("a.txt", 9)]
    public void Nobody_is_explained_who_is_not_there(string source, int entity)
    {
        var one = Of("a.txt", "Sergei Petrov", "BG");
        var missing = new EntityRef(Of(source, "Ana Rios", "BG").Document.Id, entity);

        Assert.Throws<ArgumentException>(() => Resolver.Explain([one], Judgements.None, Resolver.Resolve([one]), Ref(one), missing));
    }

    [Fact]
    public void A_decision_about_meetings_gives_its_reasons()
    {
        var (one, other) = (Meet("a.txt", "2025-07-11"), Meet("b.txt", "2025-08-11"));

        var decision = Resolver.Explain([one, other], Judgements.None, new MeetingRef(one.Document.Id, 0), new MeetingRef(other.Document.Id, 0));

        Assert.False(decision.AreOne);
        Assert.Contains(decision.Reasons, reason => reason.Name == "same parties");
        Assert.Contains(decision.Reasons, reason => reason is { Name: "other date", Detail: "2025-07-11 | 2025-08-11" });
    }

    private static string Ids(DocumentFacts[] documents, Judgements judgements) => Resolver.Resolve(documents, judgements).Ids(NodeLabel.Person);

    private static EntityRef Ref(DocumentFacts facts) => new(facts.Document.Id, 0);

    private static DocumentFacts Of(string source, string name, string country)
    {
        var facts = new FactsBuilder(source);
        facts.Person(name, country);
        return facts.Build();
    }

    private static DocumentFacts Meet(string source, string date)
    {
        var doc = new FactsBuilder(source);
        doc.Meeting(MeetingKind.Meeting, EventStatus.Held, date, null, doc.Person("Ana Rios", "PE"), doc.Person("Bo Li", "CN"));
        return doc.Build();
    }
}
