import { threadTexts } from '../i18n/texts.ts';
import { type BlockedBy, isClosedToAll } from '../logbook/delivered.ts';
import { ownComments } from '../logbook/own-comments.ts';
import { writePostmortemComment } from '../logbook/postmortem-comment.ts';
import { type Decision, nothingNew, type PostmortemDelivery } from '../plan/decision.ts';
import type { Effect } from '../plan/effect.ts';
import { blockedWords } from './delivery-words.ts';
import { postmortemPath } from './file-name.ts';
import { keptText, writtenOver } from './postmortem-commit.ts';
import { noteDelivery } from './postmortem-delivery.ts';
import { type DeliveryTarget, refusalsIn } from './target.ts';

/** GitHub's limit for a comment, in characters; counted more strictly here, which costs nothing. */
const longestComment = 65_536;

/** Where the repository takes nothing, the whole text is in a comment of ours, or on the page of the run. */
export const comment: DeliveryTarget = {
  takes: (decision) =>
    decision.settings.postmortem.deliver !== 'commit' && whatBlocks(decision) !== undefined,
  deliver: keepInComment,
  outcomeOf: (effect) => {
    if (effect.kind === 'show-in-summary') return 'kept-in-summary';
    const isKept = effect.kind === 'post-comment' && effect.purpose === 'postmortem';
    return isKept ? 'kept-in-comment' : undefined;
  },
  notDone: {},
  toDo: (delivered, texts) => {
    switch (delivered.kind) {
      case 'comment':
        return texts.format('keptInComment', {
          url: delivered.url,
          ...blockedWords(delivered, delivered.path, texts),
        });
      case 'summary':
        return texts.format('keptInSummary', blockedWords(delivered, delivered.path, texts));
      default:
        return undefined;
    }
  },
};

function whatBlocks({ facts, delivery }: Decision): BlockedBy | undefined {
  if (facts.postmortems.kind === 'unusable') return { blocker: facts.postmortems.blocker };
  const refused = refusalsIn(delivery);
  const commit = refused.get('commit');
  return isClosedToAll(commit) ? commit : refused.get('branch');
}

function keepInComment(decision: Decision): PostmortemDelivery {
  const blockedBy = whatBlocks(decision);
  if (blockedBy === undefined) return nothingNew;
  const { incident, facts, settings } = decision;
  const { postmortems } = facts;
  const current =
    postmortems.kind === 'read' && postmortems.file.kind === 'present' ? postmortems.file.content : undefined;
  const existing = keptText(facts) ?? current;
  const content = writtenOver(decision, existing);
  const path =
    postmortems.kind === 'read'
      ? postmortems.file.path
      : postmortemPath(settings.postmortem.directory, incident);
  const blocked = postmortems.kind === 'unusable' ? postmortems.path : path;
  const texts = threadTexts(settings.language);
  const prose = texts.format('keptHere', blockedWords(blockedBy, blocked, texts));
  const body = writePostmortemComment({ prose, path, file: content });
  const fits = body.length <= longestComment && decision.isSilenced !== true;
  const kept = { path: blocked, ...blockedBy };
  const delivery = fits ? inComment(decision, body, kept) : inSummary(decision, kept, content);
  return { ...delivery, text: content };
}

type Kept = { readonly path: string } & BlockedBy;

function inComment({ incident, facts }: Decision, body: string, kept: Kept): PostmortemDelivery {
  const issue = incident.number;
  const [current, ...doubled] = ownComments(facts, 'postmortem');
  if (current === undefined) {
    return {
      kind: 'to-do',
      effects: [{ kind: 'post-comment', purpose: 'postmortem', issue, body }],
      notes: [],
    };
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
  return { kind: 'to-do', effects: [{ kind: 'show-in-summary', issue, path, content, revision }], notes: [] };
}
