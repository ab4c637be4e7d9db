/** What steers the incident as a whole: who leads, how severe it is, whether it counts, and its postmortem. */

import { sameLabel } from '../facts/label.ts';
import { isAccepted } from '../trust/trust.ts';
import { defineCommand } from './command.ts';
import { mistake, parsed, parseLogin } from './words.ts';
import { line } from './written-down.ts';

const leadUsage = 'lead @user';

export const lead = defineCommand({
  verb: 'lead',
  usage: leadUsage,
  does: 'names who leads; reminders go there',
  parse: (words) => parseLogin(words, leadUsage),
  apply: ({ login }, { attribution }) => line({ what: 'lead', login, attribution }),
});

export const severity = defineCommand({
  verb: 'severity',
  usage: 'severity sev2',
  does: 'sets the severity, and with it the time limits',
  parse: (words, { severities }) => {
    const label = severities.find((one) => sameLabel(one, words));
    if (label !== undefined) return parsed({ label });
    return severities.length === 0
      ? mistake('this repository has no severities in its settings')
      : mistake(`the severities are ${severities.map((one) => `\`${one}\``).join(', ')}`);
  },
  requests: ({ label }) => ({ severity: label }),
});

export const confirm = defineCommand({
  verb: 'confirm',
  usage: 'confirm',
  does: 'accepts an incident that somebody without access opened',
  parse: () => parsed({}),
  apply: (_, { facts, logbook, attribution }) =>
    isAccepted(facts, logbook) ? { kind: 'nothing-new' } : line({ what: 'accepted', attribution }),
});

export const postmortem = defineCommand({
  verb: 'postmortem',
  usage: 'postmortem',
  does: 'writes or rebuilds the postmortem now',
  parse: () => parsed({}),
  apply: (_, { facts, attribution }) => {
    const { state } = facts.issue;
    return state.kind === 'closed' && state.reason !== 'completed'
      ? { kind: 'refused', problem: 'it was closed as nothing that happened; close it as completed first' }
      : line({ what: 'postmortem-asked', attribution });
  },
  requests: () => ({ postmortem: true }),
});

export const help = defineCommand({
  verb: 'help',
  usage: 'help',
  does: 'shows this list',
  openTo: ['readers', 'author'],
  parse: () => parsed({}),
  requests: () => ({ help: true }),
});
