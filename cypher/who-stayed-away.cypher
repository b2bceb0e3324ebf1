// Question: Who was invited to a meeting, or expected, and is not said to have been there?
// Parameters: none
// Sample answer:
//   meeting | date | status | who | role
//   Talks in Suva | 2031-05-12 | held | Lea Sow | invited
//   Summit in Apia | 2031-06-20/2031-06-21 | held | Tonga | absent
MATCH (who)-[part:ATTENDS]->(m:Meeting)
WHERE part.role IN ['invited', 'absent']
RETURN m.name AS meeting, m.date AS date, m.status AS status, who.name AS who, part.role AS role
ORDER BY m.start, m.id, role, who;
