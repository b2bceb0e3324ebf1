// Question: Who met whom, when and where? Only meetings that took place, and people who were there.
// Parameters:
//   $since: text, an ISO day or null for the beginning, for example '2031-05-01'
//   $until: text, an ISO day or null for the end, for example '2031-05-31'
// Sample answer:
//   one | other | kind | date | places
//   Ana Quispe | Tui Ngata | talks | 2031-05-12 | [Suva]
//   Ana Quispe | Ivo Marku | call | 2031-05 | []
MATCH (a:Person)-[x:ATTENDS]->(m:Meeting)<-[y:ATTENDS]-(b:Person)
WHERE a.id < b.id
  AND m.status = 'held'
  AND NOT coalesce(x.role, 'participant') IN ['invited', 'absent']
  AND NOT coalesce(y.role, 'participant') IN ['invited', 'absent']
  AND ($since IS NULL OR m.end >= $since)
  AND ($until IS NULL OR m.start <= $until)
OPTIONAL MATCH (m)-[:HELD_IN]->(venue)
WITH a, b, m, collect(DISTINCT venue.name) AS places
RETURN a.name AS one, b.name AS other, m.kind AS kind, m.date AS date, places
ORDER BY m.start, m.id, one, other;
