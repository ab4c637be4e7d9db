/** GitHub as far as a decision needs it: effects change facts, and all is looked at again until nothing is left to do. */

import { editChecklist } from '../src/checklist/checklist.ts';
import { ask } from '../src/decide/ask.ts';
import { decide } from '../src/decide/decide.ts';
import { postmortemStage } from '../src/delivery/stage.ts';
import type { EditEvent } from '../src/facts/edit-event.ts';
import type { CommentFacts, Facts } from '../src/facts/facts.ts';
import { blobSha } from '../src/github/blob-sha.ts';
import { derive } from '../src/incident/derive.ts';
import { formAnswers } from '../src/incident/form.ts';
import type { Incident } from '../src/incident/incident.ts';
import type { Delivery, Effect } from '../src/plan/effect.ts';
import type { Question } from '../src/plan/question.ts';
import { defaultSettings } from '../src/settings/defaults.ts';
import type { Settings } from '../src/settings/settings.ts';
import { ourWriter as writer } from './our-writer.ts';

export interface Look {
  readonly facts: Facts;
  readonly settings?: Settings;
  readonly editEvent?: EditEvent;
  readonly delivery?: Delivery;
  readonly mayRemind?: boolean;
}

export interface Decided {
  readonly incident: Incident;
  /** What would be asked of GitHub before anything is decided. */
  readonly questions: readonly Question[];
  readonly effects: readonly Effect[];
}

export function look({
  facts,
  settings = defaultSettings,
  editEvent,
  delivery,
  mayRemind = true,
}: Look): Decided {
  const policy = {
    label: settings.label,
    protocol: settings.steps,
    severities: settings.severities.map(({ label }) => label),
    privateLabels: settings.privateLabels,
    acceptFrom: settings.acceptFrom,
    timeZone: settings.timeZone,
    language: settings.language,
    readForm: formAnswers,
  };
  const incident = derive({ facts, policy, blobSha, ...(editEvent === undefined ? {} : { editEvent }) });
  const known = {
    incident,
    facts,
    settings,
    blobSha,
    digest: 'd16e57',
    sweepFile: 'incident-protocol-sweep.yml',
    stage: postmortemStage,
    delivery: delivery ?? ({ kind: 'pending', refused: [] } as const),
  };
  const questions = ask({ ...known, reminds: mayRemind, ...(editEvent === undefined ? {} : { editEvent }) });
  return {
    incident,
    questions,
    effects: decide({ ...known, writer, reminds: mayRemind, mayRemind }).effects,
  };
}

/** What a run and, when asked for, the runs after it make of the facts; fails when it does not come to rest. */
export function finished(given: Look): Facts {
  let { facts, delivery } = given;
  for (let round = 0; round < 5; round += 1) {
    const { effects } = look({ ...given, facts, ...(delivery === undefined ? {} : { delivery }) });
    if (effects.length === 0) return facts;
    facts = effects.reduce(applied, facts);
    const commit = effects.find((effect) => effect.kind === 'commit-files');
    if (commit !== undefined) {
      const { path: at, revision } = commit;
      delivery = { kind: 'committed', path: at, commit: 'c0ffee', revision, refused: [] };
    }
  }
  throw new Error('The decisions do not come to rest.');
}

export function applied(before: Facts, effect: Effect): Facts {
  const facts = { ...before, issue: { ...before.issue, updatedAt: before.now } };
  const { issue, comments } = facts;
  switch (effect.kind) {
    case 'edit-checklist':
      return { ...facts, issue: { ...issue, body: editChecklist(issue.body, issue.number, effect.edit) } };
    case 'post-comment':
      return { ...facts, comments: [...comments, posted(facts, effect.body)] };
    case 'edit-comment':
      return {
        ...facts,
        comments: comments.map((one) => (one.id === effect.comment ? edited(facts, one, effect.body) : one)),
      };
    case 'delete-comment':
      return { ...facts, comments: comments.filter(({ id }) => id !== effect.comment) };
    case 'add-label':
      return { ...facts, issue: { ...issue, labels: [...issue.labels, effect.label] } };
    case 'remove-label':
      return {
        ...facts,
        issue: { ...issue, labels: issue.labels.filter((label) => label !== effect.label) },
      };
    case 'reopen-issue':
      return { ...facts, issue: { ...issue, state: { kind: 'open' } } };
    case 'react':
    case 'open-protocol-issue':
    case 'open-follow-ups':
    case 'set-state':
      return facts;
    case 'commit-files':
      return { ...facts, postmortems: directoryWith(effect) };
    case 'open-pull-request':
    case 'show-in-summary':
      return facts;
  }
}

function directoryWith({
  path: at,
  files,
  base,
  message,
}: Extract<Effect, { kind: 'commit-files' }>): Facts['postmortems'] {
  const entries = files.map(({ path: one }) => ({ path: one, sha: `sha of ${one}` }));
  const texts = Object.fromEntries(files.map(({ path: one, content }) => [one, content]));
  return {
    kind: 'read',
    base: { ...base, message },
    entries,
    others: [],
    texts,
    file: { kind: 'present', path: at, content: texts[at] ?? '' },
  };
}

function posted({ now, me, comments, issue }: Facts, body: string): CommentFacts {
  const id = Math.max(500, ...comments.map((comment) => comment.id)) + 1;
  const url = `${issue.url}#issuecomment-${id}`;
  return { id, author: { login: me, kind: 'bot' }, body, url, createdAt: now, updatedAt: now };
}

function edited({ now }: Facts, comment: CommentFacts, body: string): CommentFacts {
  return { ...comment, body, updatedAt: now };
}
