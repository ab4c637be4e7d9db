import type { RepositoryFacts } from '../../incident/facts.ts';
import type { Incident } from '../../incident/incident.ts';
import type { Delivered } from '../../incident/logbook.ts';
import type { Decision } from '../decision.ts';
import type { Effect } from '../effect.ts';
import { filesToCommit } from './files-to-commit.ts';
import { isPostmortemDue } from './postmortem-due.ts';
import { writePostmortem } from './write-postmortem.ts';

/** The postmortem is written first and recorded after: what the record says exists does exist. */
export type PostmortemDelivery =
  | { readonly kind: 'to-commit'; readonly effect: Effect }
  | { readonly kind: 'settled'; readonly record: { readonly postmortem?: Delivered } };

const nothingNew: PostmortemDelivery = { kind: 'settled', record: {} };

export function deliverPostmortem(decision: Decision): PostmortemDelivery {
  const { incident, facts, delivery } = decision;
  const { shelf } = facts;
  if (delivery.kind === 'refused' || shelf.kind === 'unread' || !isPostmortemDue(incident)) return nothingNew;
  const { path } = shelf.file;
  if (delivery.kind === 'delivered') return recorded(incident, facts.repository, delivery);
  // Without a record every run would see the same ticks at another time, and commit that.
  if (shelf.file.kind === 'present' && isWithoutRecord(decision)) return nothingNew;
  const existing = shelf.file.kind === 'present' ? shelf.file.content : undefined;
  const content = writePostmortem({ ...decision, ...(existing === undefined ? {} : { existing }) });
  const files = filesToCommit(decision, { path, content }, existing);
  if (files.length === 0) return recorded(incident, facts.repository, { path });
  // Only the number: a title is a stranger's text, and the words of a commit message close issues and skip checks.
  const message = `docs(incident): postmortem for #${incident.number}`;
  return {
    kind: 'to-commit',
    effect: {
      kind: 'commit-files',
      issue: incident.number,
      base: shelf.base,
      path,
      files,
      message,
    },
  };
}

function isWithoutRecord({ incident, facts, isSilenced }: Decision): boolean {
  return incident.tracking.kind === 'absent' && (facts.issue.locked || isSilenced === true);
}

function recorded(
  { logbook }: Incident,
  repository: RepositoryFacts,
  { path, commit }: { readonly path: string; readonly commit?: string },
): PostmortemDelivery {
  const url = `${repository.url}/blob/${repository.defaultBranch}/${path}`;
  const known = commit ?? logbook.postmortem?.commit;
  const postmortem = {
    path,
    url,
    ...(known === undefined ? {} : { commit: known }),
    revision: logbook.revision,
  };
  return { kind: 'settled', record: { postmortem } };
}
