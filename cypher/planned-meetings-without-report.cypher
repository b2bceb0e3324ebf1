// Question: Which meetings were to take place before a given day, and no later report says whether they did?
// Parameters:
//   $today: text, an ISO day, for example '2031-08-01'
// Sample answer:
//   meeting | status | date | parties | announced
//   Visit to Suva | planned | 2031-07 | [Ana Quispe, Fiji] | 2031-05-13
//   Summit in Apia | possible | 2031-06-20/2031-06-21 | [Samoa, Tonga] | 2031-04-02
MATCH (m:Meeting)-[:REPORTED_IN]->(:Sentence)-[:IN]->(a:Article)
WHERE m.status IN ['planned', 'possible'] AND m.end < $today
WITH m, min(a.published) AS announced, max(a.published) AS latest
WHERE latest IS NULL OR latest <= m.end
OPTIONAL MATCH (who)-[:ATTENDS]->(m)
WITH m, announced, collect(DISTINCT who.name) AS parties
RETURN m.name AS meeting, m.status AS status, m.date AS date, parties, announced
ORDER BY m.end, m.id;
