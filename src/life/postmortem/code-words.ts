import type { Repair } from '../../incident/repairs.ts';
import type { TimelineLine } from '../../incident/timeline-line.ts';
import { codeLine } from '../../text/inert-code.ts';
import { linkTo } from '../../text/inert-link.ts';
import { plainLine } from '../../text/plain-line.ts';
import type { Telling } from './telling.ts';

/** Pull requests, commits and deployments in the words of a sentence. */

interface Linked {
  readonly what: 'issue' | 'pull-request';
  readonly number: number;
  readonly title: string;
  readonly url?: string;
}

type Deployed = Extract<TimelineLine, { readonly kind: 'deployed' }>;

export function person(login: string): string {
  return `**${plainLine(login, 60)}**`;
}

export function linkedWords({ what, number, title, url }: Linked, { speech, label }: Telling): string {
  const link = linkTo(`#${number} ${label(title, 80)}`, url);
  return speech.say(what === 'pull-request' ? 'pullRequest' : 'issue', { link });
}

export function commitWords(sha: string, url: string | undefined, { speech }: Telling): string {
  return speech.say('commit', { link: commitLink(sha, url) });
}

export function commitLink(sha: string, url: string | undefined): string {
  return linkTo(codeLine(sha.slice(0, 7)), url);
}

/** In a list, where nothing but the link is said. */
export function repairWords(repair: Repair, { label }: Telling): string {
  return repair.kind === 'commit'
    ? commitLink(repair.sha, repair.url)
    : linkTo(`#${repair.number} ${label(repair.title, 80)}`, repair.url);
}

const deployedKeys = {
  succeeded: 'deployed',
  failed: 'deployFailed',
  unfinished: 'deploying',
} as const;

export function deployedWords(
  { commit, url, environment, state }: Pick<Deployed, 'commit' | 'url' | 'environment' | 'state'>,
  who: string,
  telling: Telling,
): string {
  const what = commitWords(commit, url, telling);
  return telling.speech.say(deployedKeys[state], { who, commit: what, place: codeLine(environment) });
}

export function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
