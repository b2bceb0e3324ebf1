// Loads people.csv and knows.csv of a folder into LadybugDB in memory and times the queries of queries.json: name, median in ms, last value of the first row.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import lbug from '@ladybugdb/core';

const [folder, warmUps, runs] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const connection = new lbug.Connection(new lbug.Database(':memory:'), 2);
const start = performance.now();
await connection.query('CREATE NODE TABLE Person(id INT64, name STRING, kind STRING, PRIMARY KEY(id))');
await connection.query('CREATE REL TABLE KNOWS(FROM Person TO Person)');
await connection.query(`COPY Person FROM '${join(folder, 'people.csv')}'`);
await connection.query(`COPY KNOWS FROM '${join(folder, 'knows.csv')}'`);
console.log(`LadybugDB loaded in ${((performance.now() - start) / 1000).toFixed(2)} s`);
for (const [name, query] of Object.entries(JSON.parse(readFileSync(join(folder, 'queries.json'), 'utf8')))) {
  const times = [];
  let answer = 'none';
  try {
    for (let i = 0; i < warmUps + runs; i++) {
      const begin = performance.now();
      const rows = await (await connection.query(query)).getAll();
      if (i >= warmUps) times.push(performance.now() - begin);
      answer = rows.length > 0 ? Object.values(rows[0]).at(-1) : 'none';
    }
    times.sort((a, b) => a - b);
    console.log(`${name}\t${times[runs >> 1].toFixed(3)}\t${answer}`);
  } catch (error) {
    console.log(`${name}: ${error.message}`);
  }
}
process.exit(0);
