// Has Neo4j's own analyser read every file of cypher/. Needs `npm ci` in this folder. Ends with 1 where it finds an error or a warning.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as support from '@neo4j-cypher/language-support';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'cypher');
const labels = 'Person Country Organization Place Issue Meeting Action Article Sentence'.split(' ');
const relationshipTypes =
  'HOLDS_OFFICE AFFILIATED_WITH BELONGS_TO MEMBER_OF LOCATED_IN ATTENDS HELD_IN PART_OF ABOUT TAKES TARGETS REPORTED_IN IN MENTIONS'.split(' ');
let complaints = 0;
let files = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.cypher')).sort()) {
  const text = readFileSync(join(folder, file), 'utf8');
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map((match) => [match[1], null]));
  files++;
  for (const { message, range } of support.lintCypherQuery(text, { labels, relationshipTypes, parameters }).diagnostics) {
    complaints++;
    console.log(`${file}:${range.start.line + 1}:${range.start.character + 1}: ${message}`);
  }
}
console.log(`${files} files read by Neo4j's analyser, ${complaints} complaints`);
process.exit(complaints > 0 ? 1 : 0);
