import type { LocalGitHub } from '../../tools/local-github/start.ts';
import type { Delivery } from '../../tools/local-github/state/delivery.ts';

const me = 'github-actions[bot]';

/** As if each had been opened and run by itself; only the first is. */
export async function manyIncidents(
  github: LocalGitHub,
  count: number,
  run: (delivery: Delivery) => Promise<unknown>,
): Promise<void> {
  const alice = github.as('alice');
  alice.opensIssue({ title: 'Outage', body: 'Nobody can pay.', labels: ['incident'] });
  const last = github.deliveries.at(-1);
  if (last === undefined) throw new Error('nothing was delivered');
  await run(last);
  const body = github.issue(1).body ?? '';
  const [comment] = github.comments(1);
  for (let number = 2; number <= count; number += 1) {
    alice.opensIssue({
      title: 'Outage',
      body: body.replaceAll('incident-protocol:begin 1 ', `incident-protocol:begin ${number} `),
      labels: ['incident'],
    });
    const own = github.as(me).comments(number, 'x');
    const text = (comment?.body ?? '')
      .replace('"issue":1,', `"issue":${number},`)
      .replace(`"comment":${comment?.id},`, `"comment":${own.id},`);
    github.as(me).editsComment(own.id, text);
  }
}
