// Question: What did one person do, and what is planned, in the order of time?
// Parameters:
//   $name: text, a name or an alias in any case of letters, for example 'Quispe'
// Sample answer:
//   date | what | status | role | others | about
//   2031-04-30 | REQUEST | held | null | [] | [visas]
//   2031-05-12 | talks | held | host | [Tui Ngata] | [lithium]
//   2031-07 | visit | planned | participant | [Fiji] | []
MATCH (p:Person)
WHERE toLower(p.name) = toLower($name) OR any(alias IN p.aliases WHERE toLower(alias) = toLower($name))
MATCH (p)-[part:ATTENDS|TAKES]->(event:Meeting|Action)
OPTIONAL MATCH (other)-[:ATTENDS|TAKES]->(event)
WHERE other <> p
WITH event, part, collect(DISTINCT other.name) AS others
OPTIONAL MATCH (event)-[:ABOUT]->(subject)
WITH event, part, others, collect(DISTINCT subject.name) AS about
RETURN event.date AS date, coalesce(event.kind, event.type) AS what, event.status AS status, part.role AS role, others, about
ORDER BY event.start, event.end, event.id;
