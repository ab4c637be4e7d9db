import type { Hindrance } from '../../incident/delivered.ts';
import { ownComments } from '../../incident/own-comments.ts';
import { writePostmortemComment } from '../../incident/postmortem-comment.ts';
import type { Decision } from '../decision.ts';
import { because, remedy } from '../delivery-words.ts';
import type { Effect } from '../effect.ts';
import { keptText } from './commit-of.ts';
import { postmortemPath } from './file-name.ts';
import { type PostmortemDelivery, record } from './postmortem-delivery.ts';
import { writePostmortem } from './write-postmortem.ts';

/** GitHub's limit for a comment, in characters; counted more strictly here, which costs nothing. */
const longestComment = 65_536;

/** Where the repository takes nothing, the whole text stands in a comment of ours, or on the page of the run. */
export function keepCopy(decision: Decision, hindrance: Hindrance): PostmortemDelivery {
  const { incident, facts, settings } = decision;
  const { shelf } = facts;
  const standing = shelf.kind === 'read' && shelf.file.kind === 'present' ? shelf.file.content : undefined;
  const existing = keptText(facts) ?? standing;
  const content = writePostmortem({ ...decision, ...(existing === undefined ? {} : { existing }) });
  const path =
    shelf.kind === 'read' ? shelf.file.path : postmortemPath(settings.postmortem.directory, incident);
  const blocked = shelf.kind === 'unusable' ? shelf.path : path;
  const prose = `The postmortem, kept here because ${because(hindrance, blocked)}. To have it in the repository: ${remedy(hindrance)}; then comment \`/incident postmortem\`. What is written here goes along.`;
  const body = writePostmortemComment({ prose, path, file: content });
  const fits = body.length <= longestComment && decision.isSilenced !== true;
  return fits
    ? inComment(decision, body, { path: blocked, ...hindrance })
    : inSummary(decision, { path: blocked, ...hindrance }, content);
}

type Kept = { readonly path: string } & Hindrance;

function inComment({ incident, facts }: Decision, body: string, kept: Kept): PostmortemDelivery {
  const issue = incident.number;
  const [standing, ...doubled] = ownComments(facts, 'postmortem');
  if (standing === undefined) {
    return { kind: 'to-do', effects: [{ kind: 'post-comment', purpose: 'postmortem', issue, body }] };
  }
  const before: readonly Effect[] = [
    ...(standing.body.replaceAll('\r\n', '\n') === body
      ? []
      : [{ kind: 'edit-comment', issue, comment: standing.id, body } as const]),
    ...doubled.map(({ id }) => ({ kind: 'delete-comment', issue, comment: id }) as const),
  ];
  return record(incident, { kind: 'comment', url: standing.url, ...kept }, { before });
}

function inSummary({ incident, delivery }: Decision, kept: Kept, content: string): PostmortemDelivery {
  const { number: issue, logbook } = incident;
  const { revision } = logbook;
  if (delivery.kind === 'shown' && delivery.revision === revision) {
    return record(incident, { kind: 'summary', ...kept });
  }
  const { path } = kept;
  return { kind: 'to-do', effects: [{ kind: 'show-in-summary', issue, path, content, revision }] };
}
