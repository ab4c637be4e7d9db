import { codeLine } from '../markdown/inert-code.ts';
import { linkTo } from '../markdown/inert-link.ts';
import { plainLine } from '../markdown/plain-line.ts';
import type { TimelineLine } from '../timeline/timeline-line.ts';
import type { Formatter } from './formatter.ts';

/** Pull requests, commits, deployments and the closing in the words of a sentence. */

interface Linked {
  readonly what: 'issue' | 'pull-request';
  readonly number: number;
  readonly title: string;
  readonly url?: string;
  /** By somebody whose word is not the team's: nobody follows it by mistake. */
  readonly isStranger?: true;
}

type Deployed = Extract<TimelineLine, { readonly kind: 'deployed' }>;

type Closed = Extract<TimelineLine, { readonly kind: 'closed' }>;

export function person(login: string): string {
  return `**${plainLine(login, 60)}**`;
}

export function linkedWords(
  { what, number, title, url, isStranger }: Linked,
  { texts, label }: Formatter,
): string {
  const link =
    isStranger === true
      ? codeLine(`#${number} ${title.slice(0, 80)}`)
      : linkTo(`#${number} ${label(title, 80)}`, url);
  return texts.format(what === 'pull-request' ? 'pullRequest' : 'issue', { link });
}

export function commitWords(sha: string, url: string | undefined, { texts }: Formatter): string {
  return texts.format('commit', { link: commitLink(sha, url) });
}

export function commitLink(sha: string, url: string | undefined): string {
  return linkTo(codeLine(sha.slice(0, 7)), url);
}

const deployedKeys = {
  succeeded: 'deployed',
  failed: 'deployFailed',
  unfinished: 'deploying',
} as const;

export function deployedWords(
  { commit, url, environment, state }: Pick<Deployed, 'commit' | 'url' | 'environment' | 'state'>,
  who: string,
  formatter: Formatter,
): string {
  const what = commitWords(commit, url, formatter);
  return formatter.texts.format(deployedKeys[state], { who, commit: what, place: codeLine(environment) });
}

export function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

export function closedWords({ reason, commit, url }: Closed, who: string, formatter: Formatter): string {
  const { texts } = formatter;
  if (commit !== undefined)
    return texts.format('closedWith', { who, commit: commitWords(commit, url, formatter) });
  if (reason === 'not_planned') return texts.format('closedNotPlanned', { who });
  return texts.format(reason === 'duplicate' ? 'closedDuplicate' : 'closedCompleted', { who });
}
