import { notFound, Refusal, validationFailed } from '../refusal.ts';
import type { Label } from './actor.ts';
import { announceIssue, announceLabel } from './announce.ts';
import { mayTriage, mustChange } from './find-issue.ts';
import type { Issue } from './issue.ts';
import { mustBeAllowed } from './permissions.ts';
import { record, touch } from './timeline.ts';
import type { Act, Repository } from './world.ts';
import { takeId } from './world.ts';

const MAX_LABEL = 50;

export function findLabel(repo: Repository, name: string): Label | undefined {
  return repo.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}

export function createLabel(
  act: Act,
  wanted: { readonly name: string; readonly color?: string; readonly description?: string | null },
): Label {
  mustBeAllowed(act, { scope: 'issues', access: 'write', level: 'write' });
  if (findLabel(act.repo, wanted.name) !== undefined) {
    throw validationFailed({ resource: 'Label', field: 'name', code: 'already_exists' });
  }
  return addLabel(act, wanted);
}

export function editLabel(
  act: Act,
  name: string,
  wanted: { readonly new_name?: string; readonly color?: string; readonly description?: string | null },
): Label {
  mustBeAllowed(act, { scope: 'issues', access: 'write', level: 'write' });
  const label = findLabel(act.repo, name);
  if (label === undefined) throw notFound();
  label.name = wanted.new_name ?? label.name;
  label.color = wanted.color ?? label.color;
  if (wanted.description !== undefined) label.description = wanted.description;
  announceLabel(act, label, 'edited');
  return label;
}

/** It disappears from every issue, without an event on them. */
export function deleteLabel(act: Act, name: string): void {
  mustBeAllowed(act, { scope: 'issues', access: 'write', level: 'write' });
  const label = findLabel(act.repo, name);
  if (label === undefined) throw notFound();
  act.repo.labels.splice(act.repo.labels.indexOf(label), 1);
  for (const { labels } of act.repo.issues.values()) {
    if (labels.includes(label)) labels.splice(labels.indexOf(label), 1);
  }
  announceLabel(act, label, 'deleted');
}

/** Somebody without triage who names labels is not told that they were dropped. */
export function labelsForNewIssue(
  act: Act,
  wanted: { readonly labels: readonly string[]; readonly via: 'api' | 'ui' | 'form' },
): readonly Label[] {
  if (wanted.via !== 'form' && !mayTriage(act, null)) return [];
  const names = unique(wanted.labels);
  if (wanted.via === 'api') return names.map((name) => findLabel(act.repo, name) ?? addLabel(act, { name }));
  return names.flatMap((name) => findLabel(act.repo, name) ?? []);
}

export function addLabels(act: Act, issue: Issue, names: readonly string[]): void {
  mustChange(act, issue, 'triage');
  for (const name of unique(names)) {
    const label = findLabel(act.repo, name) ?? addLabel(act, { name });
    if (issue.labels.includes(label)) continue;
    issue.labels.push(label);
    mark(act, issue, { kind: 'labeled', label });
  }
}

export function removeLabel(act: Act, issue: Issue, name: string): void {
  mustChange(act, issue, 'triage');
  const at = issue.labels.findIndex((label) => label.name.toLowerCase() === name.toLowerCase());
  const label = issue.labels[at];
  if (label === undefined) {
    throw new Refusal(404, 'Label does not exist');
  }
  issue.labels.splice(at, 1);
  mark(act, issue, { kind: 'unlabeled', label });
}

export function setLabels(act: Act, issue: Issue, names: readonly string[]): void {
  mustChange(act, issue, 'triage');
  const keep = new Set(names.map((name) => name.toLowerCase()));
  for (const label of [...issue.labels]) {
    if (!keep.has(label.name.toLowerCase())) removeLabel(act, issue, label.name);
  }
  addLabels(act, issue, names);
}

function mark(act: Act, issue: Issue, what: { kind: 'labeled' | 'unlabeled'; label: Label }): void {
  touch(act, issue);
  record(act, issue, { kind: what.kind, label: { name: what.label.name, color: what.label.color } });
  announceIssue(act, issue, { action: what.kind, label: what.label });
}

function addLabel(
  act: Act,
  wanted: { readonly name: string; readonly color?: string; readonly description?: string | null },
): Label {
  if (wanted.name === '' || wanted.name.length > MAX_LABEL) {
    throw validationFailed({ resource: 'Label', field: 'name', code: 'invalid' });
  }
  const label: Label = {
    id: takeId(act.world),
    name: wanted.name,
    color: wanted.color ?? 'ededed',
    description: wanted.description ?? null,
  };
  act.repo.labels.push(label);
  announceLabel(act, label, 'created');
  return label;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
