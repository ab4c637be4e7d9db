/** What steers the incident as a whole: who leads, how severe it is, whether it counts, and its postmortem. */

import { sameLabel } from '../facts/label.ts';
import { isAccepted, permissionOf } from '../trust/trust.ts';
import { defineCommand } from './command.ts';
import { mistake, parsed, parseLogin } from './words.ts';
import { line } from './written-down.ts';

const leadUsage = 'lead @user';

export const lead = defineCommand({
  verb: 'lead',
  usage: leadUsage,
  parse: (words, context) => parseLogin(words, leadUsage, context),
  apply: ({ login }, { attribution }) => line({ what: 'lead', login, attribution }),
});

export const severity = defineCommand({
  verb: 'severity',
  usage: 'severity sev2',
  parse: (words, { severities, texts }) => {
    const label = severities.find((one) => sameLabel(one, words));
    if (label !== undefined) return parsed({ label });
    if (severities.length === 0) return mistake(texts.words.noSeverities);
    const names = severities.map((one) => `\`${one}\``).join(texts.words.comma);
    return mistake(texts.format('theSeverities', { names }));
  },
  requests: ({ label }) => ({ severity: label }),
});

export const confirm = defineCommand({
  verb: 'confirm',
  usage: 'confirm',
  parse: () => parsed({}),
  apply: (_, { facts, logbook, attribution, acceptFrom }) =>
    isAccepted(facts, logbook, acceptFrom)
      ? { kind: 'nothing-new' }
      : line({ what: 'accepted', attribution }),
});

export const postmortem = defineCommand({
  verb: 'postmortem',
  usage: 'postmortem',
  parse: () => parsed({}),
  apply: (_, { facts, logbook, attribution, texts }) => {
    if (logbook.secrecy === 'kept') return { kind: 'refused', problem: texts.words.keptPrivate };
    const { state } = facts.issue;
    return state.kind === 'closed' && state.reason !== 'completed'
      ? { kind: 'refused', problem: texts.words.closedAsNothing }
      : line({ what: 'postmortem-asked', attribution });
  },
  requests: () => ({ postmortem: true }),
});

/** Whoever may take a secret back is asked of GitHub: it takes more than to steer an incident. */
export const publish = defineCommand({
  verb: 'publish',
  usage: 'publish',
  parse: () => parsed({}),
  apply: (_, { facts, logbook, attribution, texts }) => {
    const permission = attribution.kind === 'actor' ? permissionOf(attribution.by, facts) : undefined;
    if (permission !== 'admin' && permission !== 'maintain') {
      return { kind: 'refused', problem: texts.format('takesPermission', { least: 'maintain' }) };
    }
    return logbook.secrecy === 'kept' ? { kind: 'done', entries: [] } : { kind: 'nothing-new' };
  },
  requests: () => ({ publish: true }),
});

export const summary = defineCommand({
  verb: 'summary',
  usage: 'summary',
  openTo: ['readers', 'author'],
  parse: () => parsed({}),
  requests: () => ({ summary: true }),
});

export const help = defineCommand({
  verb: 'help',
  usage: 'help',
  openTo: ['readers', 'author'],
  parse: () => parsed({}),
  requests: () => ({ help: true }),
});
