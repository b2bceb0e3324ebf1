// Question: Which meetings, past and planned, bring representatives of two countries together, and who are they?
// Parameters:
//   $one: text, an ISO 3166-1 alpha-2 code, for example 'BO'
//   $other: text, an ISO 3166-1 alpha-2 code, for example 'FJ'
// Sample answer:
//   date | kind | status | for_one | for_other | places
//   2031-05-12 | talks | held | [Ana Quispe] | [Fiji] | [Suva]
//   2031-07 | visit | planned | [Bolivia] | [Tomasi Vula] | []
MATCH (m:Meeting)<-[:ATTENDS]-(x)-[:HOLDS_OFFICE|BELONGS_TO*0..2]->(:Country {iso: $one})
WITH m, collect(DISTINCT x.name) AS for_one
MATCH (m)<-[:ATTENDS]-(y)-[:HOLDS_OFFICE|BELONGS_TO*0..2]->(:Country {iso: $other})
WITH m, for_one, collect(DISTINCT y.name) AS for_other
OPTIONAL MATCH (m)-[:HELD_IN]->(venue)
WITH m, for_one, for_other, collect(DISTINCT venue.name) AS places
RETURN m.date AS date, m.kind AS kind, m.status AS status, for_one, for_other, places
ORDER BY m.start, m.id;
