// Searches the real messages of the tests for times, with AwaitBot and with chrono-node by turns, and compares the processor time.
//   node src/bench/node/beside-chrono.mjs [pairs] [rounds]
// docs/performance.md says what must be built and installed before.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { loadavg } from 'node:os';
import { delimiter, resolve } from 'node:path';

// Both are compiled while they run: a warm-up turn is as long as five others.
const WARM_UP = 4;
const pairs = Number(process.argv[2] ?? 9);
const usual = Number(process.argv[3] ?? 200);
const built = resolve('target/bench');
const chrono = createRequire(resolve(built, 'package.json'))('chrono-node');

const texts = readFileSync('src/test/resources/dev/awaitbot/parse/ask/dev.jsonl', 'utf8')
    .split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line).text);
const sent = new Date('2026-03-10T10:00:00Z');

// A turn of chrono: its English, casual parser, each hit resolved to instants, as AwaitBot's are.
function chronoTurn(rounds) {
  let found = 0;
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) {
    for (const text of texts) {
      for (const hit of chrono.parse(text, sent)) {
        found += hit.start.date() && (hit.end?.date() ?? true) ? 1 : 0;
      }
    }
  }
  const { user, system } = process.cpuUsage(before);
  return { messages: texts.length * rounds, found, micros: user + system };
}

const path = ['test-classes', 'classes'].map((folder) => resolve(built, folder)).concat(resolve('target/awaitbot.jar'));
const java = spawn('java', ['-XX:+UseSerialGC', '-cp', path.join(delimiter), 'dev.awaitbot.bench.WhenTurns'],
    { stdio: ['pipe', 'pipe', 'inherit'] });
const answers = createInterface({ input: java.stdout })[Symbol.asyncIterator]();

async function awaitbotTurn(rounds) {
  java.stdin.write(`${rounds}\n`);
  const { value, done } = await answers.next();
  if (done) throw new Error('AwaitBot did not answer. Is target/bench built?');
  const [messages, found, micros] = value.split(' ').map(Number);
  return { messages, found, micros };
}

const rate = (turn) => Math.round(turn.messages / turn.micros * 1e6);
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

const turns = [];
for (let i = 0; i < WARM_UP + pairs; i++) {
  const rounds = i < WARM_UP ? usual * 5 : usual;
  const ours = await awaitbotTurn(rounds);
  const theirs = chronoTurn(rounds);
  if (ours.messages !== theirs.messages) throw new Error('The two sides read different messages.');
  if (i >= WARM_UP) {
    turns.push({ ours, theirs, ratio: theirs.micros / ours.micros });
    console.log(`awaitbot ${rate(ours)}/s  chrono ${rate(theirs)}/s  ratio ${(theirs.micros / ours.micros).toFixed(2)}`);
  }
}
java.stdin.end();
const ratios = turns.map((turn) => turn.ratio);
console.log(`messages a second of processor time, medians of ${pairs}: awaitbot ${median(turns.map((t) => rate(t.ours)))}, `
    + `chrono ${median(turns.map((t) => rate(t.theirs)))}; hits in a round: ${turns[0].ours.found / usual}, ${turns[0].theirs.found / usual}`);
console.log(`median ratio ${median(ratios).toFixed(2)}, from ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}; `
    + `load ${loadavg().map((l) => l.toFixed(1)).join(' ')}`);
