// Question: Who has met both sides, that is, representatives of one country and of the other? People of the two countries are left out.
// Parameters:
//   $one: text, an ISO 3166-1 alpha-2 code, for example 'BO'
//   $other: text, an ISO 3166-1 alpha-2 code, for example 'FJ'
// Sample answer:
//   person | meetings_with_one | meetings_with_other
//   Ivo Marku | 3 | 1
//   Lea Sow | 1 | 1
MATCH (p:Person)-[came:ATTENDS]->(m:Meeting)<-[met:ATTENDS]-(x)-[:HOLDS_OFFICE|BELONGS_TO*0..2]->(:Country {iso: $one})
WHERE m.status = 'held' AND x <> p AND NOT came.role IN ['invited', 'absent'] AND NOT met.role IN ['invited', 'absent']
WITH p, count(DISTINCT m) AS meetings_with_one
MATCH (p)-[came:ATTENDS]->(m:Meeting)<-[met:ATTENDS]-(y)-[:HOLDS_OFFICE|BELONGS_TO*0..2]->(:Country {iso: $other})
WHERE m.status = 'held' AND y <> p AND NOT came.role IN ['invited', 'absent'] AND NOT met.role IN ['invited', 'absent']
WITH p, meetings_with_one, count(DISTINCT m) AS meetings_with_other
WHERE NOT EXISTS {
  MATCH (p)-[:HOLDS_OFFICE|BELONGS_TO*1..2]->(own:Country)
  WHERE own.iso IN [$one, $other]
}
RETURN p.name AS person, meetings_with_one, meetings_with_other
ORDER BY meetings_with_one + meetings_with_other DESC, person, p.id
LIMIT 25;
