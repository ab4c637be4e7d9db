import { commentAnswer, reactionAnswer } from '../answers/issue.ts';
import type { Answer, Call, Route } from '../call.ts';
import { choice, created, inRepo, noContent, number, ok, query, requiredText } from '../call.ts';
import { pageAnswer } from '../pages.ts';
import { validationFailed } from '../refusal.ts';
import { addComment, deleteComment, editComment } from '../state/comments.ts';
import type { PlacedComment } from '../state/find-issue.ts';
import { findComment, findIssue } from '../state/find-issue.ts';
import { reactionContents } from '../state/issue.ts';
import type { ReactionPlace } from '../state/reactions.ts';
import { react, unreact } from '../state/reactions.ts';
import type { Act } from '../state/world.ts';
import { mayRead, readable } from './issues.ts';

const ISSUES = '/repos/{owner}/{repo}/issues';
const COMMENT = `${ISSUES}/comments/{id}`;
const PAGES = ['per_page', 'page'] as const;

export const commentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${ISSUES}/{number}/comments`,
    query: [...PAGES, 'since'],
    handle: inRepo((act, call) => {
      const issue = readable(act, call);
      const since = Date.parse(query(call, 'since') ?? '1970-01-01T00:00:00Z');
      const comments = issue.comments.filter((comment) => Date.parse(comment.updatedAt) >= since);
      return pageAnswer(call, comments, (comment) => show(act, { issue, comment }));
    }),
  },
  {
    method: 'POST',
    path: `${ISSUES}/{number}/comments`,
    fields: ['body'],
    handle: inRepo((act, call) => {
      const issue = findIssue(act, number(call, 'number'));
      const comment = addComment(act, issue, requiredText(call, 'body'));
      return created(show(act, { issue, comment }));
    }),
  },
  {
    method: 'GET',
    path: COMMENT,
    handle: inRepo((act, call) => {
      const place = findComment(act, number(call, 'id'));
      mayRead(act, place.issue);
      return ok(show(act, place));
    }),
  },
  {
    method: 'PATCH',
    path: COMMENT,
    fields: ['body'],
    handle: inRepo((act, call) => {
      const place = findComment(act, number(call, 'id'));
      editComment(act, place, requiredText(call, 'body'));
      return ok(show(act, place));
    }),
  },
  {
    method: 'DELETE',
    path: COMMENT,
    handle: inRepo((act, call) => {
      deleteComment(act, findComment(act, number(call, 'id')));
      return noContent;
    }),
  },
  ...reactionRoutes(COMMENT, (act, call) => {
    const { issue, comment } = findComment(act, number(call, 'id'));
    return { issue, on: comment };
  }),
  ...reactionRoutes(`${ISSUES}/{number}`, (act, call) => {
    const issue = findIssue(act, number(call, 'number'));
    return { issue, on: issue };
  }),
];

function reactionRoutes(under: string, find: (act: Act, call: Call) => ReactionPlace): readonly Route[] {
  const path = `${under}/reactions`;
  return [
    {
      method: 'GET',
      path,
      query: [...PAGES, 'content'],
      handle: inRepo((act, call) => {
        const place = find(act, call);
        mayRead(act, place.issue);
        const content = query(call, 'content');
        const shown = place.on.reactions.filter((one) => content === undefined || one.content === content);
        return pageAnswer(call, shown, (reaction) => reactionAnswer(act.world, reaction));
      }),
    },
    {
      method: 'POST',
      path,
      fields: ['content'],
      handle: inRepo((act, call) => addReaction(act, find(act, call), call)),
    },
    {
      method: 'DELETE',
      path: `${path}/{reaction_id}`,
      handle: inRepo((act, call) => {
        unreact(act, find(act, call), number(call, 'reaction_id'));
        return noContent;
      }),
    },
  ];
}

function addReaction(act: Act, place: ReactionPlace, call: Call): Answer {
  const content = choice(call, 'content', reactionContents);
  if (content === undefined) {
    throw validationFailed({ resource: 'Reaction', field: 'content', code: 'missing_field' });
  }
  const { reaction, isNew } = react(act, place, content);
  return { status: isNew ? 201 : 200, body: reactionAnswer(act.world, reaction) };
}

function show(act: Act, { issue, comment }: PlacedComment) {
  return commentAnswer(act.world, act.repo, issue, comment);
}
