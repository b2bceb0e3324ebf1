// Question: For which meetings do the reports give different dates, and who gives which?
// Parameters: none
// Sample answer:
//   meeting | settled | reported | sources
//   Talks in Suva | 2031-05-12 | 2031-05-12 | [Pacific Wire, The Suva Herald]
//   Talks in Suva | 2031-05-12 | 2031-05-13 | [Andes Daily]
MATCH (m:Meeting)-[r:REPORTED_IN]->(:Sentence)-[:IN]->(a:Article)
WHERE 'date' IN m.disputed AND r.date IS NOT NULL
WITH m, r.date AS reported, coalesce(a.publisher, a.title, a.id) AS source
ORDER BY source
WITH m, reported, collect(DISTINCT source) AS sources
RETURN m.name AS meeting, m.date AS settled, reported, sources
ORDER BY m.start, m.id, reported;
