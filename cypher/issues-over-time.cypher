// Question: How often was an issue the subject of meetings and actions, month by month?
// Parameters:
//   $issue: text, a name in any case of letters, or null for all issues, for example 'lithium'
// Sample answer:
//   month | issue | meetings | actions
//   2031-04 | lithium | 1 | 0
//   2031-05 | lithium | 4 | 2
MATCH (event:Meeting|Action)-[:ABOUT]->(i:Issue)
WHERE event.start IS NOT NULL AND ($issue IS NULL OR toLower(i.name) = toLower($issue))
WITH DISTINCT i, event, substring(event.start, 0, 7) AS month
WITH i, month,
  sum(CASE WHEN event:Meeting THEN 1 ELSE 0 END) AS meetings,
  sum(CASE WHEN event:Action THEN 1 ELSE 0 END) AS actions
RETURN month, i.name AS issue, meetings, actions
ORDER BY month, issue, i.id;
