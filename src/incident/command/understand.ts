import { day, parseDuration } from '../duration.ts';
import { type Instant, instantOf, milliseconds } from '../instant.ts';
import { sameLabel } from '../label.ts';
import { nearest } from '../nearest.ts';
import { isStepId, type Step, type StepId, stepNumber } from '../protocol.ts';
import { sectionNames, type Understood } from './command.ts';
import { readToldTime } from './told-time.ts';
import { isVerb, usageOf, type Verb, verbNames } from './verbs.ts';

/** What a command can mean here and now. */
export interface Circumstances {
  readonly protocol: readonly Step[];
  readonly severities: readonly string[];
  readonly saidAt: Instant;
  readonly timeZone: string;
}

const longestSnooze = 14 * day;
const login = /^@?((?=.{1,39}$)[a-z\d](?:-?[a-z\d])*(?:_[a-z\d]+)?)$/i;

/** Makes a command of the words after `/incident`, or says why it cannot. */
export function understand(line: string, circumstances: Circumstances): Understood {
  const [first = '', rest] = splitWord(line);
  const verb = first.toLowerCase();
  if (!isVerb(verb)) return unknownVerb(first);
  return commandOf(verb, rest, circumstances);
}

function commandOf(verb: Verb, rest: string, circumstances: Circumstances): Understood {
  switch (verb) {
    case 'done':
    case 'undo':
    case 'skip':
    case 'own':
      return stepCommand(verb, rest, circumstances);
    case 'lead':
      return withLogin(verb, rest, (name) => ({ verb, login: name }));
    case 'severity':
      return severityCommand(rest, circumstances);
    case 'started':
    case 'detected':
    case 'mitigated':
    case 'resolved': {
      const time = readToldTime(rest, circumstances);
      return time.kind === 'time' ? command({ verb, at: time.at }) : time;
    }
    case 'at':
      return lineCommand(rest, circumstances);
    case 'note':
      return noteCommand(rest);
    case 'snooze':
      return snoozeCommand(rest, circumstances);
    case 'confirm':
    case 'postmortem':
    case 'help':
      return command({ verb });
  }
}

function stepCommand(
  verb: 'done' | 'undo' | 'skip' | 'own',
  text: string,
  { protocol }: Circumstances,
): Understood {
  const [name, rest] = splitWord(text);
  const step = stepNamed(name, protocol);
  if (step === undefined) return mistake(stepProblem(name, protocol));
  switch (verb) {
    case 'done':
      return command({ verb, step, note: rest });
    case 'undo':
      return command({ verb, step });
    case 'skip':
      if (rest === '') return mistake(`a skipped step needs its reason: \`${usageOf('skip')}\``);
      return command({ verb, step, reason: rest });
    case 'own':
      return withLogin(verb, rest, (name) => ({ verb, step, login: name }));
  }
}

function stepNamed(name: string, protocol: readonly Step[]): StepId | undefined {
  const word = name
    .toLowerCase()
    .replace(/^#/, '')
    .replace(/[.:,]$/, '');
  return protocol.find(({ id }) => id === word || String(stepNumber(id)) === word)?.id;
}

function stepProblem(name: string, protocol: readonly Step[]): string {
  const near = nearest(
    name,
    protocol.map(({ id }) => id),
  );
  const hint = near === undefined || !isStepId(near) ? '' : ` Did you mean \`${near}\`?`;
  const steps = protocol.map(({ id }) => `${stepNumber(id)} ${id}`).join(', ');
  return name === '' ? `name a step: ${steps}` : `no such step.${hint} The steps are ${steps}`;
}

function withLogin(
  verb: 'lead' | 'own',
  text: string,
  make: (login: string) => Extract<Understood, { kind: 'command' }>['command'],
): Understood {
  const name = login.exec(text)?.[1];
  return name === undefined ? mistake(`name one person: \`${usageOf(verb)}\``) : command(make(name));
}

function severityCommand(text: string, { severities }: Circumstances): Understood {
  const label = severities.find((one) => sameLabel(one, text));
  if (label !== undefined) return command({ verb: 'severity', label });
  if (severities.length === 0) return mistake('this repository has no severities in its settings');
  return mistake(`the severities are ${severities.map((one) => `\`${one}\``).join(', ')}`);
}

function lineCommand(text: string, circumstances: Circumstances): Understood {
  const time = readToldTime(text, circumstances);
  if (time.kind === 'mistake') return time;
  const rest = time.rest.trim();
  if (rest === '') return mistake(`say what happened then: \`${usageOf('at')}\``);
  return command({ verb: 'at', at: time.at, text: rest });
}

function noteCommand(text: string): Understood {
  const [name, rest] = splitWord(text);
  const section = sectionNames.find((one) => one === name.toLowerCase());
  if (section === undefined) return mistake(sectionProblem(name));
  if (rest === '') return mistake(`say what to note: \`/incident note ${section} text\``);
  return command({ verb: 'note', section, text: rest });
}

function sectionProblem(name: string): string {
  const near = nearest(name, sectionNames);
  const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
  return `no such section.${hint} The sections are ${sectionNames.join(', ')}`;
}

function snoozeCommand(text: string, { saidAt, protocol }: Circumstances): Understood {
  const [time, rest] = splitWord(text);
  const step = rest === '' ? undefined : stepNamed(rest, protocol);
  if (rest !== '' && step === undefined) return mistake(stepProblem(rest, protocol));
  const forStep = step === undefined ? {} : { step };
  if (time.toLowerCase() === 'off') return command({ verb: 'snooze', until: 'off', ...forStep });
  const duration = parseDuration(time);
  if (duration.kind !== 'duration' || duration.ms > longestSnooze) {
    return mistake('a snooze lasts `30m`, `12h`, `2d` or `1w`, at most `14d`; `off` ends it');
  }
  const until = instantOf(milliseconds(saidAt) + duration.ms);
  return command({ verb: 'snooze', until, ...forStep });
}

function unknownVerb(word: string): Understood {
  const near = nearest(word, verbNames);
  return mistake(
    `no such command.${near === undefined ? '' : ` Did you mean \`${near}\`?`} \`/incident help\` lists them`,
  );
}

function splitWord(text: string): readonly [word: string, rest: string] {
  const trimmed = text.trim();
  const end = trimmed.search(/[ \t]/);
  return end === -1 ? [trimmed, ''] : [trimmed.slice(0, end), trimmed.slice(end).trim()];
}

function command(what: Extract<Understood, { kind: 'command' }>['command']): Understood {
  return { kind: 'command', command: what };
}

function mistake(problem: string): Understood {
  return { kind: 'mistake', problem };
}
