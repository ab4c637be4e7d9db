/**
 * The entry: decides whether the event is any business of ours, and only then loads the rest. Most runs in a busy
 * repository end here, so nothing that costs start-up time may be imported: even `import 'node:fs'` is slower than
 * asking for the module that Node has already loaded.
 */

import { type Judgement, judge } from './decide/trigger.ts';
import { actionVersion, inputText } from './github/input-text.ts';

const environment = process.env;
const fs = process.getBuiltinModule('node:fs');

const words = process.argv.slice(2);
if (words.length > 0) await byHand();
else await byEvent();

/** On somebody's own machine; a runner gives no words. */
async function byHand(): Promise<void> {
  const { initBy } = await import('./run/init.ts');
  const { lines, exitCode } = await initBy(words, process.cwd());
  fs.writeSync(1, `${lines.join('\n')}\n`);
  process.exitCode = exitCode;
}

async function byEvent(): Promise<void> {
  const judgement = judge({
    event: environment['GITHUB_EVENT_NAME'] ?? '',
    payload: readPayload(environment['GITHUB_EVENT_PATH']),
    label: inputText(environment, 'label') || 'incident',
    issue: inputText(environment, 'issue'),
    task: inputText(environment, 'task') || 'auto',
  });

  if (judgement.kind === 'ignored') {
    leave('ignored', judgement.reason);
  } else if (judgement.kind === 'mistaken') {
    fs.writeSync(1, `::error::${judgement.problem.replaceAll('%', '%25')}\n`);
    leave('failed', judgement.problem);
    process.exitCode = 1;
  } else {
    const { idleEdit, main } = await import('./main.ts');
    const idle = idleEdit(judgement);
    if (idle === undefined) await main(judgement, environment);
    else leave('ignored', idle);
  }
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return {};
  try {
    return JSON.parse(fs.readFileSync(path, 'utf8'));
  } catch {
    fs.writeSync(1, '::warning::The event file cannot be read as JSON; the event is treated as empty.\n');
    // What is loaded later would read it once more, and break.
    delete environment['GITHUB_EVENT_PATH'];
    return {};
  }
}

/** The reasons are our own constant words, so one line each is safe to write without a delimiter. */
function leave(
  outcome: Exclude<Judgement['kind'], 'issue' | 'sweep' | 'mistaken'> | 'failed',
  reason: string,
): void {
  fs.writeSync(1, `${outcome}: ${reason}\n`);
  const file = environment['GITHUB_OUTPUT'];
  if (file === undefined || file === '') return;
  const result = JSON.stringify({ version: 1, action: actionVersion, outcome, reason, incidents: [] });
  try {
    fs.appendFileSync(file, `outcome=${outcome}\nresult=${result}\n`);
  } catch {
    fs.writeSync(1, '::warning::The outputs could not be written; the run itself is not affected.\n');
  }
}
