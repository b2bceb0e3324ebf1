// Question: Which sentences say what of one meeting, and on whose word?
// Parameters:
//   $meeting: text, the id of a meeting, for example 'meeting:talks-suva-2031-05'
// Sample answer:
//   source | published | status | date | place | speaker | sentence
//   Pacific Wire | 2031-05-13 | held | 2031-05-12 | Suva | a senior official | The two ministers met in Suva on Monday.
//   Andes Daily | 2031-05-14 | held | 2031-05-13 | null | Ana Quispe | "We spoke on Tuesday", Quispe said.
MATCH (m:Meeting {id: $meeting})-[r:REPORTED_IN]->(s:Sentence)-[:IN]->(a:Article)
OPTIONAL MATCH (speaker:Person|Country|Organization)
WHERE speaker.id = r.attributed_to
RETURN
  coalesce(a.publisher, a.title, a.id) AS source,
  a.published AS published,
  r.status AS status,
  r.date AS date,
  r.place AS place,
  coalesce(speaker.name, r.attributed_to) AS speaker,
  s.text AS sentence
ORDER BY published, a.id, s.index, r.start;
