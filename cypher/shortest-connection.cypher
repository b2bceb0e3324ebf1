// Question: What is the shortest connection between two names, over people, bodies, places, meetings, actions and issues?
// Parameters:
//   $one: text, a name or an alias in any case of letters, for example 'Ana Quispe'
//   $other: text, a name or an alias in any case of letters, for example 'Samoa'
// Sample answer:
//   steps | names | links
//   4 | [Ana Quispe, Talks in Suva, Tui Ngata, Summit in Apia, Samoa] | [ATTENDS, ATTENDS, ATTENDS, ATTENDS]
MATCH (a:Person|Country|Organization|Place|Issue)
WHERE toLower(a.name) = toLower($one) OR any(alias IN a.aliases WHERE toLower(alias) = toLower($one))
MATCH (b:Person|Country|Organization|Place|Issue)
WHERE a <> b
  AND (toLower(b.name) = toLower($other) OR any(alias IN b.aliases WHERE toLower(alias) = toLower($other)))
MATCH path = shortestPath(
  (a)-[:HOLDS_OFFICE|AFFILIATED_WITH|BELONGS_TO|MEMBER_OF|LOCATED_IN|ATTENDS|HELD_IN|PART_OF|ABOUT|TAKES|TARGETS*..8]-(b)
)
RETURN length(path) AS steps, [n IN nodes(path) | n.name] AS names, [r IN relationships(path) | type(r)] AS links
ORDER BY steps, names
LIMIT 5;
