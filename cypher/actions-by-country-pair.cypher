// Question: Which country does what to which, how often, and from when to when? Acts of its office-holders and bodies count as its own.
// Parameters:
//   $types: list of text, PLOVER types, for example ['SANCTION', 'THREATEN']
// Sample answer:
//   actor | target | type | actions | earliest | latest
//   Fiji | Tonga | SANCTION | 2 | 2031-03-02 | 2031-05-20
//   Tonga | Fiji | THREATEN | 1 | null | null
MATCH (actor:Country)<-[:HOLDS_OFFICE|BELONGS_TO*0..2]-(x)-[:TAKES]->(act:Action)
WHERE act.type IN $types
MATCH (act)-[:TARGETS]->(y)-[:HOLDS_OFFICE|BELONGS_TO*0..2]->(target:Country)
WHERE target <> actor
WITH DISTINCT actor, target, act
WITH actor, target, act.type AS type, count(act) AS actions, min(act.start) AS earliest, max(act.end) AS latest
RETURN actor.name AS actor, target.name AS target, type, actions, earliest, latest
ORDER BY actions DESC, actor, target, type;
