/** Both workflows: whether they are there, on, wake for what is needed and may do it. */

import { day } from '../time/duration.ts';
import { elapsed, instantOf } from '../time/instant.ts';
import { inCode, type Row } from './check.ts';
import type { Found, FoundWorkflow } from './found.ts';
import { eventsFile, workflowsFolder } from './proposed-files.ts';
import {
  brokenWorkflow,
  eventsOf,
  eventWorkflows,
  grantedBy,
  isOff,
  isUnpinned,
  runsInAMonth,
  sweepIn,
  unheard,
  wakesFor,
} from './read-workflow.ts';

/** Without the others of comments, ticks in our own comment are seen by the next sweep. */
const neededEvents: Readonly<Record<string, readonly string[]>> = {
  issues: ['opened', 'edited', 'closed', 'reopened', 'labeled', 'unlabeled', 'assigned', 'unassigned'],
  issue_comment: ['created'],
};

const neededPermissions = {
  issues: 'adds the list and comments',
  contents: 'commits the postmortem',
  'pull-requests': 'proposes the postmortem where the default branch takes no commits',
} as const;

export function eventsWorkflow(found: Found): Row {
  const what = 'The workflow for what happens in issues';
  if (found.workflows === undefined)
    return { what, state: 'unknown', words: 'GitHub did not show the workflows.' };
  const ours = eventWorkflows(found.workflows);
  const first = ours.find((one) => !isOff(one)) ?? ours[0];
  if (first === undefined) {
    const broken = brokenWorkflow(found.workflows);
    if (broken !== undefined) {
      const words = `\`${broken.file}\` cannot be read: it is no YAML. GitHub shows the line under Actions.`;
      return { what, state: 'stops', words };
    }
    const words = `None of the workflows uses this Action and listens to \`issues\`: copy it to \`${workflowsFolder}/${eventsFile}\`.`;
    return { what, state: 'stops', words };
  }
  const name = `\`${first.file}\``;
  if (ours.some(isUnpinned)) return { what, state: 'stops', words: unpinnedWords(name) };
  const asleep = ours.find(({ text }) => !wakesFor(text, found.label));
  if (asleep !== undefined) {
    const words = `\`${asleep.file}\`: its \`if:\` or its input \`label\` does not name the label \`${found.label}\`, so no incident wakes it.`;
    return { what, state: 'stops', words };
  }
  const missing = unheardOf(ours);
  if (missing.length > 0) {
    return { what, state: 'missing', words: `${name} does not listen to ${inCode(missing)}.` };
  }
  if (ours.some(({ text }) => eventsOf(text).includes('schedule'))) {
    const words = `${name} has a \`schedule\`: after 60 days without a commit GitHub switches all of it off. Move the schedule to a file of its own.`;
    return { what, state: 'missing', words };
  }
  return isOff(first)
    ? { what, state: 'stops', words: `${name} is switched off: switch it on under Actions.` }
    : { what, state: 'fine', words: `${name} listens to what it needs.` };
}

function unheardOf(ours: readonly FoundWorkflow[]): readonly string[] {
  return Object.entries(neededEvents).flatMap(([event, actions]) => {
    const listening = ours.filter(({ text }) => eventsOf(text).includes(event));
    if (listening.length === 0) return [event];
    const missing = actions.filter((action) =>
      listening.every(({ text }) => unheard(text, event, [action]).length > 0),
    );
    return missing.map((action) => `${event}: ${action}`);
  });
}

export function permissions({ workflows = [] }: Found): Row {
  const what = 'What the workflow may do';
  const [first] = eventWorkflows(workflows);
  if (first === undefined) return { what, state: 'unknown', words: 'There is no workflow to look into.' };
  const given = grantedBy(first.text);
  if (given === undefined)
    return { what, state: 'unknown', words: 'It names no permissions; those of the repository count.' };
  const missing = Object.entries(neededPermissions).filter(([scope]) => given[scope] !== 'write');
  if (missing.length === 0)
    return { what, state: 'fine', words: 'It may write issues, contents and pull requests.' };
  const words = missing.map(([scope, why]) => `\`${scope}: write\` ${why}`).join('; ');
  const stops = missing.some(([scope]) => scope === 'issues');
  return { what, state: stops ? 'stops' : 'missing', words: `Add under \`permissions\`: ${words}.` };
}

export function sweepWorkflow({ workflows, sweepFile, isCheckout }: Found): Row {
  const what = 'The workflow that reminds';
  if (workflows === undefined) return { what, state: 'unknown', words: 'GitHub did not show the workflows.' };
  const sweep = sweepIn(workflows);
  if (sweep === undefined) {
    const words = `No workflow with a \`schedule\` uses this Action, so nobody is reminded: copy it to \`${workflowsFolder}/${sweepFile}\`.`;
    return { what, state: 'missing', words };
  }
  const name = `\`${sweep.file}\``;
  if (sweep.file !== sweepFile && sweep.file !== eventsFile) {
    const words = `${name} is named otherwise than \`sweep-workflow\` says (\`${sweepFile}\`).`;
    return { what, state: 'missing', words };
  }
  if (isUnpinned(sweep)) return { what, state: 'missing', words: unpinnedWords(name) };
  if (grantedBy(sweep.text)?.['issues'] === 'read') {
    return {
      what,
      state: 'missing',
      words: `${name} may not comment: \`issues: write\` under \`permissions\`.`,
    };
  }
  if (isOff(sweep)) {
    const why =
      sweep.state === 'disabled_inactivity'
        ? 'GitHub switched it off after 60 quiet days'
        : 'it is switched off';
    return { what, state: 'missing', words: `${name}: ${why}. Switch it on under Actions.` };
  }
  if (isCheckout === true) return { what, state: 'fine', words: `${name} is there.` };
  return sweep.state === undefined
    ? { what, state: 'unknown', words: `${name} is there; whether it is on takes \`actions: read\`.` }
    : { what, state: 'fine', words: `${name} is there and on.` };
}

function unpinnedWords(name: string): string {
  return `${name} does not name a commit yet: put the full SHA of one in the place of \`<commit>\`.`;
}

/** GitHub starts schedules late and leaves some out, so a few may be missing. */
const mostMissed = 6;

export function lastSweep({ workflows = [], now, sweepInterval }: Found): Row {
  const what = 'The last reminders';
  const lastRun = sweepIn(workflows)?.lastRun;
  if (lastRun === undefined || now === undefined) return { what, state: 'unknown', words: 'Not known.' };
  if (lastRun === 'never') return { what, state: 'missing', words: 'It has not run by schedule yet.' };
  const isLate = elapsed(instantOf(Date.parse(lastRun)), now) > Math.max(2 * day, mostMissed * sweepInterval);
  return isLate
    ? { what, state: 'missing', words: `It ran last at ${lastRun}: see under Actions whether it is on.` }
    : { what, state: 'fine', words: `It ran last at ${lastRun}.` };
}

export function minutes({ repository, workflows = [] }: Found): Row {
  const what = 'What it costs';
  if (repository.visibility === 'public')
    return { what, state: 'fine', words: 'Nothing in a public repository.' };
  const runs = runsInAMonth(sweepIn(workflows)?.text ?? '');
  if (runs === undefined) return { what, state: 'unknown', words: 'The schedule cannot be counted.' };
  return {
    what,
    state: 'fine',
    words: `About ${runs} minutes a month for the schedule, and one for each event of an incident.`,
  };
}
