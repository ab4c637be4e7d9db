/** What an incident is about, as its labels and its form sort it. */

import type { Facts } from '../facts/facts.ts';
import { overdueLabel, sameLabel, serviceNamed } from '../facts/label.ts';
import { inAnyLanguage } from '../i18n/compiled/read-anywhere.ts';
import type { Looked } from '../postmortem-index/similar.ts';
import type { Settings } from '../settings/settings.ts';
import { type IssueField, issueFields } from '../thread/issue-body.ts';
import { isMemberIn } from '../thread/members.ts';
import { saysNothing } from '../thread/says-nothing.ts';
import { reportedAt } from '../trust/trust.ts';

import { priorityIn } from './follow-up-labels.ts';

export type Sorting = Pick<Settings, 'label' | 'severities' | 'serviceLabel'>;

/** Each once, in whatever case; those of the labels first. The form's answer counts from somebody who has a say. */
export function affectedServices(facts: Facts, sorting: Sorting): readonly string[] {
  const { issue } = facts;
  const labelled = issue.labels.flatMap((label) => serviceIn(label, sorting) ?? []);
  const isTold = isMemberIn(facts)(issue.author.login, reportedAt(facts));
  const answered = isTold ? issueFields(issue.body).flatMap((field) => servicesAnswered(field) ?? []) : [];
  const all = [...labelled, ...answered];
  return all.filter((name, index) => all.findIndex((one) => sameLabel(one, name)) === index);
}

/** By what an incident is compared with earlier ones. */
export function comparedBy(facts: Facts, sorting: Sorting): Looked {
  const { issue } = facts;
  return {
    incident: issue.number,
    opened: issue.createdAt,
    title: issue.title,
    services: affectedServices(facts, sorting),
    // How urgent both were says nothing about what they have in common.
    labels: otherLabels(facts, sorting).filter((label) => priorityIn([label]) === undefined),
  };
}

/** Labels that say neither that it is an incident, nor how grave, nor where, nor that a step is overdue. */
export function otherLabels({ issue }: Pick<Facts, 'issue'>, sorting: Sorting): readonly string[] {
  return issue.labels.filter((label) => !isOwn(label, sorting) && serviceIn(label, sorting) === undefined);
}

function serviceIn(label: string, sorting: Sorting): string | undefined {
  return isOwn(label, sorting) ? undefined : serviceNamed(label, sorting.serviceLabel);
}

function isOwn(label: string, { label: incident, severities }: Sorting): boolean {
  const ours = [incident, overdueLabel, ...severities.map((severity) => severity.label)];
  return ours.some((one) => sameLabel(one, label));
}

const things = '(?:services?|systems?|components?|products?)';
const asks = new RegExp(
  `^(?:(?:affected|impacted) ${things}|${things} (?:(?:is|are|was|were) )?(?:affected|impacted)|(?:which|what) ${things}\\b.*)$`,
  'i',
);

/**
 * The names in an answer to the question which services are affected. Undefined when the question is another one, or
 * when the answer is a sentence: that says more than a name, and is told where people read it.
 */
export function servicesAnswered({ heading, text }: IssueField): readonly string[] | undefined {
  const question = heading.replace(/[?？:：]$/, '').trim();
  const isAsked = asks.test(question) || inAnyLanguage.affected.some((one) => sameLabel(one, question));
  const names = isAsked ? text.split('\n').flatMap(namesIn) : [];
  if (!isAsked || !names.every(isName)) return undefined;
  return names.filter((name) => !saysNothing(name));
}

/** Several choices of a form come with commas between them, those of boxes as a task list. */
function namesIn(line: string): readonly string[] {
  if (/^\s*[-*] \[ \]/.test(line)) return [];
  const names = line.replace(/^\s*[-*] (?:\[[xX]\] )?/, '').split(/[,;、，；]/);
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

/** As long as a label can be, and no more words than a name has. */
function isName(text: string): boolean {
  if (text.length > 50 || text.split(/\s+/).length > 5) return false;
  return /[\p{L}\p{N}]/u.test(text) && !/[<>[\]]|:\/\//.test(text);
}
