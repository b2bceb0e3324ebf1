// Question: Which issues did a person, country or organisation raise, with whom, and at which meeting?
// Parameters:
//   $name: text, a name or an alias in any case of letters, for example 'Ana Quispe'
// Sample answer:
//   issue | partner | kind | status | date
//   lithium | Tui Ngata | talks | held | 2031-05-12
//   visas | Fiji | visit | planned | 2031-07
MATCH (who:Person|Country|Organization)-[:ATTENDS]->(m:Meeting)-[:ABOUT]->(issue:Issue)
WHERE toLower(who.name) = toLower($name) OR any(alias IN who.aliases WHERE toLower(alias) = toLower($name))
MATCH (partner)-[:ATTENDS]->(m)
WHERE partner <> who
RETURN issue.name AS issue, partner.name AS partner, m.kind AS kind, m.status AS status, m.date AS date
ORDER BY issue, m.start, partner, m.id;
