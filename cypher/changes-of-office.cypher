// Question: Which offices have, by the reports, both a former and a current holder, or a nominee?
// Parameters:
//   $country: text, an ISO 3166-1 alpha-2 code, or null for all countries, for example 'BO'
// Sample answer:
//   body | title | former | current | nominees
//   Bolivia | Foreign Minister | [Rui Flores] | [Ana Quispe] | []
//   Ministry of Mining | Minister | [] | [Luz Mamani] | [Eva Rojas]
MATCH (p:Person)-[office:HOLDS_OFFICE]->(body)
WHERE office.title IS NOT NULL
  AND ($country IS NULL OR EXISTS { MATCH (body)-[:BELONGS_TO*0..2]->(:Country {iso: $country}) })
WITH p, office, body
ORDER BY p.name
WITH
  body,
  office.title AS title,
  collect(DISTINCT CASE WHEN office.status = 'former' THEN p.name END) AS former,
  collect(DISTINCT CASE WHEN office.status = 'current' THEN p.name END) AS current,
  collect(DISTINCT CASE WHEN office.status = 'nominee' THEN p.name END) AS nominees
WHERE size(former) > 0 AND size(current) > 0 OR size(nominees) > 0
RETURN body.name AS body, title, former, current, nominees
ORDER BY body, title;
