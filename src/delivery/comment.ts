import type { BlockedBy } from '../logbook/delivered.ts';
import { ownComments } from '../logbook/own-comments.ts';
import { writePostmortemComment } from '../logbook/postmortem-comment.ts';
import type { Decision } from '../plan/decision.ts';
import type { Effect } from '../plan/effect.ts';
import { writePostmortem } from '../postmortem/write-postmortem.ts';
import { because, remedy } from './delivery-words.ts';
import { postmortemPath } from './file-name.ts';
import { keptText } from './postmortem-commit.ts';
import { noteDelivery, type PostmortemDelivery } from './postmortem-delivery.ts';

/** GitHub's limit for a comment, in characters; counted more strictly here, which costs nothing. */
const longestComment = 65_536;

/** Where the repository takes nothing, the whole text is in a comment of ours, or on the page of the run. */
export function keepInComment(decision: Decision, blockedBy: BlockedBy): PostmortemDelivery {
  const { incident, facts, settings } = decision;
  const { postmortems } = facts;
  const current =
    postmortems.kind === 'read' && postmortems.file.kind === 'present' ? postmortems.file.content : undefined;
  const existing = keptText(facts) ?? current;
  const content = writePostmortem({ ...decision, ...(existing === undefined ? {} : { existing }) });
  const path =
    postmortems.kind === 'read'
      ? postmortems.file.path
      : postmortemPath(settings.postmortem.directory, incident);
  const blocked = postmortems.kind === 'unusable' ? postmortems.path : path;
  const prose = `The postmortem, kept here because ${because(blockedBy, blocked)}. To have it in the repository: ${remedy(blockedBy)}; then comment \`/incident postmortem\`. What is written here goes along.`;
  const body = writePostmortemComment({ prose, path, file: content });
  const fits = body.length <= longestComment && decision.isSilenced !== true;
  return fits
    ? inComment(decision, body, { path: blocked, ...blockedBy })
    : inSummary(decision, { path: blocked, ...blockedBy }, content);
}

type Kept = { readonly path: string } & BlockedBy;

function inComment({ incident, facts }: Decision, body: string, kept: Kept): PostmortemDelivery {
  const issue = incident.number;
  const [current, ...doubled] = ownComments(facts, 'postmortem');
  if (current === undefined) {
    return { kind: 'to-do', effects: [{ kind: 'post-comment', purpose: 'postmortem', issue, body }] };
  }
  const before: readonly Effect[] = [
    ...(current.body.replaceAll('\r\n', '\n') === body
      ? []
      : [{ kind: 'edit-comment', issue, comment: current.id, body } as const]),
    ...doubled.map(({ id }) => ({ kind: 'delete-comment', issue, comment: id }) as const),
  ];
  return noteDelivery(incident, { kind: 'comment', url: current.url, ...kept }, { before });
}

function inSummary({ incident, delivery }: Decision, kept: Kept, content: string): PostmortemDelivery {
  const { number: issue, logbook } = incident;
  const { revision } = logbook;
  if (delivery.kind === 'shown' && delivery.revision === revision) {
    return noteDelivery(incident, { kind: 'summary', ...kept });
  }
  const { path } = kept;
  return { kind: 'to-do', effects: [{ kind: 'show-in-summary', issue, path, content, revision }] };
}
