// Reads the texts of a JSON list with other tools; prints one line a tool: name, tab, tokens a second of processor time.
import { readFileSync } from 'node:fs';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import compromise from 'compromise';

const texts = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const runs = 5;

const wink = winkNLP(model, ['sbd', 'pos', 'ner']);
speed('wink-nlp, tags and entities', text => {
  const doc = wink.readDoc(text);
  doc.tokens().out(wink.its.pos);
  doc.entities().out();
  return doc.tokens().length();
});
speed('compromise, tags and entities', text => {
  const doc = compromise(text);
  doc.people();
  doc.places();
  doc.organizations();
  return doc.wordCount();
});

function speed(name, read) {
  let best = Infinity;
  let tokens = 0;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    tokens = texts.reduce((sum, text) => sum + read(text), 0);
    const used = process.cpuUsage(start);
    best = Math.min(best, (used.user + used.system) / 1000);
  }
  console.log(`${name}\t${Math.round((tokens / best) * 1000)}`);
}
