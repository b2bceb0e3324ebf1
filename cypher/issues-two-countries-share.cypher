// Question: Which issues do two countries both deal with, together or each on its own?
// Parameters:
//   $one: text, an ISO 3166-1 alpha-2 code, for example 'BO'
//   $other: text, an ISO 3166-1 alpha-2 code, for example 'FJ'
// Sample answer:
//   issue | events_of_one | events_of_other | together
//   lithium | 5 | 3 | 2
//   visas | 1 | 4 | 0
MATCH (:Country {iso: $one})<-[:HOLDS_OFFICE|BELONGS_TO*0..2]-(x)-[:ATTENDS|TAKES]->(event)-[:ABOUT]->(i:Issue)
WITH i, collect(DISTINCT event) AS ones
MATCH (:Country {iso: $other})<-[:HOLDS_OFFICE|BELONGS_TO*0..2]-(y)-[:ATTENDS|TAKES]->(event)-[:ABOUT]->(i)
WITH i, ones, collect(DISTINCT event) AS others
RETURN
  i.name AS issue,
  size(ones) AS events_of_one,
  size(others) AS events_of_other,
  size([event IN ones WHERE event IN others]) AS together
ORDER BY together DESC, events_of_one + events_of_other DESC, issue, i.id;
