// Question: In which countries do meetings take place, and who comes from elsewhere?
// Parameters: none
// Sample answer:
//   country | meetings | guests
//   Fiji | 4 | [Bolivia, Samoa]
//   Samoa | 1 | [Tonga]
MATCH (m:Meeting)-[:HELD_IN]->(place)-[:LOCATED_IN*0..4]->(host:Country)
WHERE m.status = 'held'
WITH DISTINCT host, m
OPTIONAL MATCH (m)<-[:ATTENDS]-(x)-[:HOLDS_OFFICE|BELONGS_TO*0..2]->(guest:Country)
WHERE guest <> host
WITH host, m, guest
ORDER BY guest.name
WITH host, count(DISTINCT m) AS meetings, collect(DISTINCT guest.name) AS guests
RETURN host.name AS country, meetings, guests
ORDER BY meetings DESC, country, host.id;
