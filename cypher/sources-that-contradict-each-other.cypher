// Question: Where do two articles say different things of one meeting: its date, place or status?
// Parameters: none
// Sample answer:
//   meeting | field | one_says | one_source | other_says | other_source
//   Talks in Suva | date | 2031-05-13 | Andes Daily | 2031-05-12 | Pacific Wire
//   Call of May | status | denied | Andes Daily | held | Pacific Wire
MATCH (a:Article)<-[:IN]-(:Sentence)<-[r:REPORTED_IN]-(m:Meeting)-[q:REPORTED_IN]->(:Sentence)-[:IN]->(b:Article)
WHERE a.id < b.id
UNWIND [
  {field: 'date', one: r.date, other: q.date},
  {field: 'place', one: r.place, other: q.place},
  {field: 'status', one: r.status, other: q.status}
] AS claim
WITH DISTINCT m, a, b, claim
WHERE claim.one <> claim.other
  AND NOT EXISTS { (:Place {name: claim.one})-[:LOCATED_IN*1..3]->({name: claim.other}) }
  AND NOT EXISTS { (:Place {name: claim.other})-[:LOCATED_IN*1..3]->({name: claim.one}) }
RETURN
  m.name AS meeting,
  claim.field AS field,
  claim.one AS one_says,
  coalesce(a.publisher, a.title, a.id) AS one_source,
  claim.other AS other_says,
  coalesce(b.publisher, b.title, b.id) AS other_source
ORDER BY m.id, field, a.id, b.id, one_says, other_says;
