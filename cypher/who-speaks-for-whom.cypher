// Question: Who holds an office of a country or its bodies, and how many statements of theirs do the reports pass on?
// Parameters:
//   $country: text, an ISO 3166-1 alpha-2 code, for example 'BO'
// Sample answer:
//   person | title | body | status | statements
//   Ana Quispe | Foreign Minister | Bolivia | current | 7
//   Luz Mamani | Spokeswoman | Ministry of Mining | current | 2
//   Rui Flores | Ambassador | Bolivia | former | 0
MATCH (p:Person)-[office:HOLDS_OFFICE]->(body)-[:BELONGS_TO*0..2]->(:Country {iso: $country})
WITH DISTINCT p, office, body
OPTIONAL MATCH (:Meeting|Action)-[r:REPORTED_IN]->(:Sentence)
WHERE r.attributed_to = p.id
WITH p, office, body, count(r) AS statements
RETURN p.name AS person, office.title AS title, body.name AS body, office.status AS status, statements
ORDER BY status, statements DESC, person, title;
