/**
 * Lives of one incident, made up: people tick, write, command, close and reopen, while events are lost, doubled and
 * late, GitHub fails, and runs are killed. What has to hold afterwards is the same for all of them.
 */

import fc from 'fast-check';
import type { Fault } from '../../tools/local-github/faults.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import type { Delivery } from '../../tools/local-github/state/delivery.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { bundleHere } from './bundle.ts';
import { logbooks } from './record.ts';
import { runHere, writesSince } from './run-here.ts';

const people = ['alice', 'bob', 'carol'] as const;

/** Steps that people tick by hand, and steps that they command: what comes later of two ways at once nobody could say. */
const byHand: readonly string[] = ['Double-check', 'Alert', 'Take resp', 'Apologize'];
const byCommand = [5, 6, 7, 8] as const;

const deeds = ['tick', 'untick', 'write', 'done', 'note', 'close', 'reopen', 'rename', 'wait'] as const;
const faults = ['reset', 'stored-but-failed', 'stored-but-reset', 'cut-off', 'empty'] as const;

export interface Happening {
  readonly deed: (typeof deeds)[number];
  readonly who: (typeof people)[number];
  /** Which of several. */
  readonly which: number;
  /** What becomes of the event. */
  readonly fate:
    | { readonly kind: 'run' | 'lost' | 'doubled' | 'late' }
    /** At so many requests; from there on every request, where the run is killed. */
    | { readonly kind: 'fault'; readonly at: number; readonly fault: (typeof faults)[number] }
    | { readonly kind: 'killed'; readonly at: number }
    /** Somebody ticks and writes right before the description is written; then the run is killed, or goes on. */
    | { readonly kind: 'overtaken'; readonly isKilled: boolean };
}

const at = fc.integer({ min: 0, max: 8 });

export const lives = fc.array(
  fc.record({
    // Commands are what makes us write the description.
    deed: fc.oneof(fc.constantFrom(...deeds), fc.constant('done' as const)),
    who: fc.constantFrom(...people),
    which: fc.integer({ min: 0, max: 3 }),
    fate: fc.oneof(
      { weight: 4, arbitrary: fc.constant({ kind: 'run' } as const) },
      fc.constantFrom({ kind: 'lost' } as const, { kind: 'doubled' } as const, { kind: 'late' } as const),
      fc.record({ kind: fc.constant('fault' as const), at, fault: fc.constantFrom(...faults) }),
      fc.record({ kind: fc.constant('killed' as const), at }),
      {
        weight: 2,
        arbitrary: fc.record({ kind: fc.constant('overtaken' as const), isKilled: fc.boolean() }),
      },
    ),
  }),
  { minLength: 1, maxLength: 14 },
);

/** What people did, as they would tell it. */
interface Memory {
  readonly ticks: Map<string, string>;
  readonly commands: Map<number, string>;
  readonly words: string[];
  readonly notes: string[];
  isOpen: boolean;
}

/** How one event is handled. */
export type Runs = (
  github: LocalGitHub,
  delivery: Delivery,
) => Promise<{ readonly color: 'green' | 'red'; readonly lines: readonly string[] }>;

export const withBundle: Runs = async (github, delivery) => {
  const { exitCode, stdout } = await bundleHere(github, delivery);
  return { color: exitCode === 0 ? 'green' : 'red', lines: stdout.split('\n') };
};

export async function live(life: readonly Happening[], run: Runs = runHere): Promise<readonly string[]> {
  await using github = await startLocalGitHub({
    people: { alice: 'write', bob: 'write', carol: 'write' },
    visibility: 'private',
  });
  const memory: Memory = { ticks: new Map(), commands: new Map(), words: [], notes: [], isOpen: true };
  const late: Delivery[] = [];
  github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
  await handle(github, github.deliveries.slice(), life[0]?.fate ?? { kind: 'run' }, memory, late, run);
  for (const { deed, who, which, fate } of life) {
    github.clock.advance(90_000);
    const from = github.deliveries.length;
    act(github, { deed, who, which }, memory);
    await handle(github, github.deliveries.slice(from), fate, memory, late, run);
  }
  for (const delivery of late) await run(github, delivery);
  return await complaints(github, memory, run);
}

function act(
  github: LocalGitHub,
  { deed, who, which }: Pick<Happening, 'deed' | 'who' | 'which'>,
  memory: Memory,
): void {
  const person = github.as(who);
  const step = byHand[which] ?? 'Alert';
  const isTicked = memory.ticks.has(step);
  switch (deed) {
    case 'tick':
      if (isTicked || boxOf(github, step) !== ' ') return;
      person.ticks(1, step);
      memory.ticks.set(step, who);
      return;
    case 'untick':
      // What was lost for a moment nobody sees, and nobody takes back.
      if (!isTicked || boxOf(github, step) !== 'x') return;
      person.unticks(1, step);
      memory.ticks.delete(step);
      return;
    case 'write':
      writes(github, who, memory);
      return;
    case 'done': {
      const number = byCommand[which] ?? 5;
      person.comments(1, `/incident done ${number}`);
      if (!memory.commands.has(number)) memory.commands.set(number, who);
      return;
    }
    case 'note': {
      const note = `Note ${memory.notes.length + 1} of ${who}.`;
      person.comments(1, `/incident note impact ${note}`);
      memory.notes.push(note);
      return;
    }
    case 'close':
      if (memory.isOpen) person.closes(1);
      memory.isOpen = false;
      return;
    case 'reopen':
      if (!memory.isOpen) person.reopens(1);
      memory.isOpen = true;
      return;
    case 'rename':
      person.renames(1, `Down, ${which}`);
      return;
    case 'wait':
      github.clock.advance(3_600_000);
  }
}

function writes(github: LocalGitHub, who: string, { words }: Memory): void {
  const line = `Line ${words.length + 1} of ${who}.`;
  github
    .as(who)
    .editsBody(1, (github.issue(1).body ?? '').replace('Nobody can pay.', `Nobody can pay.\n\n${line}`));
  words.push(line);
}

/** As people see it; undefined where there is none. */
function boxOf(github: LocalGitHub, step: string): string | undefined {
  const line = (github.issue(1).body ?? '').split('\n').find((one) => one.includes(step));
  return /^- \[([ x])\]/.exec(line ?? '')?.[1];
}

async function handle(
  github: LocalGitHub,
  deliveries: readonly Delivery[],
  fate: Happening['fate'],
  memory: Memory,
  late: Delivery[],
  run: Runs,
): Promise<void> {
  for (const delivery of deliveries.filter(({ event }) => event.startsWith('issue'))) {
    if (fate.kind === 'lost') continue;
    if (fate.kind === 'late') {
      late.push(delivery);
      continue;
    }
    if (fate.kind === 'doubled') await run(github, delivery);
    if (fate.kind === 'overtaken') overtake(github, fate.isKilled, memory);
    if (fate.kind === 'fault' || fate.kind === 'killed') github.faults.queue(troubled(fate));
    await run(github, delivery);
    github.faults.clear();
  }
}

function overtake(github: LocalGitHub, isKilled: boolean, memory: Memory): void {
  const run = () => {
    github.clock.advance(2000);
    const which = memory.words.length % byHand.length;
    act(github, { deed: 'tick', who: 'carol', which }, memory);
    github.clock.advance(2000);
    writes(github, 'carol', memory);
    github.clock.advance(2000);
    if (isKilled) github.faults.queue({ path: /./, times: 999, fault: { kind: 'reset' } });
  };
  github.faults.queue({ method: 'PATCH', path: '/repos/acme/shop/issues/1', fault: { kind: 'before', run } });
}

function troubled(fate: Extract<Happening['fate'], { readonly at: number }>) {
  const fault: Fault = { kind: fate.kind === 'fault' ? fate.fault : 'reset' };
  return { path: /./, skip: fate.at, times: fate.kind === 'killed' ? 999 : 1, fault };
}

/** The one function that says what has to hold, whatever happened. */
async function complaints(github: LocalGitHub, memory: Memory, run: Runs): Promise<readonly string[]> {
  for (let sweep = 0; sweep < 3; sweep += 1) {
    github.clock.advance(3_600_000);
    await run(github, scheduled(github));
  }
  const count = github.requests.length;
  const { color, lines } = await run(github, scheduled(github));
  const body = github.issue(1).body ?? '';
  return [
    ...(color === 'green' ? [] : [`the last sweep is red: ${lines.join(' ')}`]),
    ...writesSince(github, count).map((write) => `it does not come to rest: ${write}`),
    ...github.violations.map((violation) => `GitHub was asked for what it has not: ${violation}`),
    ...wordsLost(body, memory),
    ...boxesWrong(body, memory),
    ...recordWrong(github, memory),
    ...filesWrong(github, memory),
  ];
}

function wordsLost(body: string, { words }: Memory): readonly string[] {
  return words.flatMap((line) => {
    const times = body.split(line).length - 1;
    return times === 1 ? [] : [`"${line}" is there ${times} times`];
  });
}

function boxesWrong(body: string, { ticks, commands }: Memory): readonly string[] {
  const boxes = [...body.matchAll(/^- \[([ x])\] \*\*(\d)\.\*\*/gm)].map(
    ([, box, number]) => `${number}${box}`,
  );
  const isTicked = (number: number) =>
    number > 4 ? commands.has(number) : ticks.has(byHand[number - 1] ?? '');
  const wanted = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `${number}${isTicked(number) ? 'x' : ' '}`);
  return boxes.join() === wanted.join() ? [] : [`the boxes are ${boxes.join()} and not ${wanted.join()}`];
}

function recordWrong(github: LocalGitHub, { ticks, commands, notes }: Memory): readonly string[] {
  const books = logbooks(github);
  const [book, ...more] = books;
  if (book === undefined || more.length > 0)
    return [`there are ${books.length} comments of ours with a logbook`];
  const ids = book.protocol.map(({ id }) => id);
  const hands = [
    ...[...ticks].map(([step, who]) => [ids[byHand.indexOf(step)], who] as const),
    ...[...commands].map(([number, who]) => [ids[number - 1], who] as const),
  ];
  const wrong = hands.flatMap(([step, who]) => {
    const last = book.entries.findLast((entry) => 'step' in entry && entry.step === step);
    const by = last?.attribution.kind === 'actor' ? last.attribution.by : 'nobody';
    return last?.what === 'ticked' && by === who
      ? []
      : [`${step} is ${last?.what} by ${by}, not ticked by ${who}`];
  });
  const noted = book.entries.flatMap((entry) => (entry.what === 'note' ? [entry.text] : []));
  const lost = notes.filter((note) => noted.filter((one) => one === note).length !== 1);
  return [...wrong, ...lost.map((note) => `"${note}" is not in the logbook once`)];
}

function filesWrong(github: LocalGitHub, { isOpen, notes }: Memory): readonly string[] {
  const files = github.git.listFiles().filter((path) => /^postmortems\/\d/.test(path));
  if (files.length > 1) return [`there are ${files.length} postmortems`];
  if (isOpen) return [];
  const text = github.git.readFile(files[0] ?? '') ?? '';
  return [
    ...(text === '' ? ['there is no postmortem'] : []),
    ...notes.filter((note) => !text.includes(note)).map((note) => `"${note}" is not in the postmortem`),
  ];
}
