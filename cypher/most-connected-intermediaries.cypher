// Question: Which people sat at a table with representatives of the most countries other than their own, and how often did they mediate?
// Parameters:
//   $limit: number, how many people, for example 10
// Sample answer:
//   person | countries | meetings | mediated | examples
//   Ivo Marku | 6 | 9 | 3 | [Bolivia, Fiji, Samoa]
//   Lea Sow | 4 | 4 | 0 | [Fiji, Tonga]
MATCH (p:Person)-[part:ATTENDS]->(m:Meeting)
WHERE m.status = 'held'
MATCH (m)<-[:ATTENDS]-(x)-[:HOLDS_OFFICE|BELONGS_TO*0..2]->(c:Country)
WHERE x <> p AND NOT EXISTS { MATCH (p)-[:HOLDS_OFFICE|BELONGS_TO*1..2]->(c) }
WITH DISTINCT p, part, m, c
ORDER BY c.name
WITH
  p,
  count(DISTINCT c) AS countries,
  count(DISTINCT m) AS meetings,
  count(DISTINCT CASE WHEN part.role = 'mediator' THEN m END) AS mediated,
  collect(DISTINCT c.name) AS names
RETURN p.name AS person, countries, meetings, mediated, names[0..3] AS examples
ORDER BY countries DESC, meetings DESC, person, p.id
LIMIT $limit;
