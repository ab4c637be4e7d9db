/**
 * One folder a case: facts, trigger and settings come in; the incident, the questions to GitHub, the effects and the
 * thread as people then see it go out. A new case is a new folder with the first three files; a run writes the others, to be read before they
 * are committed.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Trigger } from '../src/decide/trigger.ts';
import type { CommentFacts, Facts } from '../src/facts/facts.ts';
import type { Logbook } from '../src/logbook/logbook.ts';
import { writeTrackingComment } from '../src/logbook/tracking-comment.ts';
import { defaultSettings } from '../src/settings/defaults.ts';
import { parseSettingsFile } from '../src/settings/parse.ts';
import type { Settings } from '../src/settings/settings.ts';
import { aLogbook } from './builders.ts';
import { finished, look } from './world.ts';

const folder = path.join(import.meta.dirname, 'cases');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function text(name: string, file: string): string {
  return readFileSync(path.join(folder, name, file), 'utf8');
}

/** As people can read and write it: of a comment that holds a logbook, only what the case is about. */
interface WrittenFacts extends Omit<Facts, 'comments'> {
  readonly comments: readonly (CommentFacts & { readonly logbook?: Partial<Logbook> })[];
}

function factsOf(name: string): Facts {
  const { comments, ...facts }: WrittenFacts = JSON.parse(text(name, 'facts.json'));
  return { ...facts, comments: comments.map(withLogbook) };
}

function withLogbook({ logbook, ...comment }: WrittenFacts['comments'][number]): CommentFacts {
  if (logbook === undefined) return comment;
  const whole = aLogbook({ comment: comment.id, ...logbook });
  return { ...comment, body: writeTrackingComment({ prose: comment.body, logbook: whole, below: '' }) };
}

function settingsOf(name: string): Settings {
  if (!existsSync(path.join(folder, name, 'settings.json'))) return defaultSettings;
  const reading = parseSettingsFile(text(name, 'settings.json'), `${name}/settings.json`);
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems, undefined, 2));
  return reading.settings;
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** What is in the issue and below it; carriage returns made visible, what is hidden or endless cut short. */
function thread({ issue, comments }: Facts): string {
  const said = comments.map(({ author, body }) => `\n~~~~~~~~ ${author.login}\n${shown(body)}\n`);
  return `~~~~~~~~ ${issue.author.login}: ${issue.title}\n${shown(issue.body)}\n${said.join('')}`;
}

function shown(body: string): string {
  const text = body.replaceAll('\r', '␍').replaceAll(/(protocol:logbook) \{.*\}/g, '$1 {…}');
  return text.length < 10_000 ? text : `${text.slice(0, 200)}…\n\n…${text.slice(-1000)}`;
}

describe.each(cases)('the case %s', (name) => {
  const facts = factsOf(name);
  const trigger: Trigger = JSON.parse(text(name, 'trigger.json'));
  const editEvent = trigger.kind === 'issue' ? trigger.editEvent : undefined;
  const given = { facts, settings: settingsOf(name), ...(editEvent === undefined ? {} : { editEvent }) };
  const { incident, questions, effects } = look(given);

  it('derives the incident', async () => {
    await expect(pretty(incident)).toMatchFileSnapshot(path.join(folder, name, 'incident.json'));
  });

  it('asks GitHub no more than it has to know', async () => {
    expect(JSON.parse(JSON.stringify(questions))).toEqual(questions);
    await expect(pretty(questions)).toMatchFileSnapshot(path.join(folder, name, 'questions.json'));
  });

  it('decides the effects', async () => {
    await expect(pretty(effects)).toMatchFileSnapshot(path.join(folder, name, 'effects.json'));
  });

  it('shows people the thread', async () => {
    await expect(thread(finished(given))).toMatchFileSnapshot(path.join(folder, name, 'thread.md'));
  });
});
