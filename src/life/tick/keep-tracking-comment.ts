import type { Logbook } from '../../incident/logbook.ts';
import { parseTrackingComment, writeTrackingComment } from '../../incident/tracking-comment.ts';
import type { Decision } from '../decision.ts';
import type { Effect } from '../effect.ts';
import { trackingView } from './tracking-view.ts';

/** One comment of ours that shows where the incident stands and keeps the logbook; written only when it would read differently. */
export function keepTrackingComment(
  decision: Decision,
  logbook: Logbook,
  waiting: string,
): readonly Effect[] {
  const { incident, writer, delivery } = decision;
  const { tracking, number: issue } = incident;
  const prose = writer.write('tracking-comment', trackingView({ incident, delivery, logbook, waiting }));
  if (tracking.kind === 'absent') {
    const body = writeTrackingComment({ prose, logbook: { ...logbook, comment: 0 }, belowOurs: '' });
    return [{ kind: 'post-comment', purpose: 'tracking', issue, body }];
  }
  const before = parseTrackingComment(tracking.body);
  const belowOurs = before.kind === 'tracking' ? before.belowOurs : '';
  const body = writeTrackingComment({ prose, logbook: { ...logbook, comment: tracking.id }, belowOurs });
  const unchanged = body === tracking.body.replaceAll('\r\n', '\n');
  return [
    ...(unchanged ? [] : [{ kind: 'edit-comment', issue, comment: tracking.id, body } as const]),
    ...tracking.duplicates.map((comment) => ({ kind: 'delete-comment', issue, comment }) as const),
  ];
}
