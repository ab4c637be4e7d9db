import type { Milestone } from '../state/issue.ts';
import type { Repository, World } from '../state/world.ts';
import { apiOf, pageOf } from './repository.ts';
import type { Schemas } from './schemas.ts';
import { nodeId, userAnswer } from './user.ts';

export function milestoneAnswer(world: World, repo: Repository, milestone: Milestone | null) {
  if (milestone === null) return null;
  const url = `${apiOf(world, repo)}/milestones/${milestone.number}`;
  const issues = [...repo.issues.values()].filter((issue) => issue.milestone === milestone);
  const open = issues.filter(({ state }) => state === 'open').length;
  return {
    url,
    html_url: `${pageOf(world, repo)}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: nodeId('MI', milestone.id),
    number: milestone.number,
    title: milestone.title,
    description: null,
    creator: userAnswer(world, milestone.creator),
    open_issues: open,
    closed_issues: issues.length - open,
    state: 'open',
    created_at: milestone.createdAt,
    updated_at: milestone.createdAt,
    closed_at: null,
    // Midnight in California, in winter; in summer it is 7 o'clock.
    due_on: milestone.due === null ? null : `${milestone.due}T08:00:00Z`,
  } satisfies Schemas['nullable-milestone'];
}
