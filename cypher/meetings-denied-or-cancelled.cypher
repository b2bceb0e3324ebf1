// Question: Which meetings were called off, or are said never to have taken place, and who says so?
// Parameters: none
// Sample answer:
//   meeting | says | date | parties | speaker | sentence
//   Call of May | denied | 2031-05 | [Bolivia, Fiji] | Ana Quispe | There was no such call, the minister said.
//   Summit in Apia | cancelled | 2031-06-20 | [Samoa, Tonga] | null | The summit will not be held.
MATCH (m:Meeting)-[r:REPORTED_IN]->(s:Sentence)
WHERE r.status IN ['denied', 'cancelled']
OPTIONAL MATCH (speaker:Person|Country|Organization)
WHERE speaker.id = r.attributed_to
OPTIONAL MATCH (who)-[:ATTENDS]->(m)
WITH m, r, s, speaker, who.name AS party
ORDER BY party
WITH m, r, s, speaker, collect(DISTINCT party) AS parties
RETURN
  m.name AS meeting,
  r.status AS says,
  coalesce(r.date, m.date) AS date,
  parties,
  coalesce(speaker.name, r.attributed_to) AS speaker,
  s.text AS sentence
ORDER BY m.start, m.id, s.id;
