import fc from 'fast-check';
import { type Step, stepIds } from '../../src/checklist/protocol.ts';
import type { Review } from '../../src/facts/draft.ts';
import type { Blocker } from '../../src/facts/postmortem-directory.ts';
import type { Delivered } from '../../src/logbook/delivered.ts';
import type { Attribution, Entry, Logbook, Refusal, SentReminder } from '../../src/logbook/logbook.ts';
import { milestoneNames, sectionNames } from '../../src/logbook/names.ts';
import type { Instant } from '../../src/time/instant.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const odd = fc.constantFrom(
  '-->',
  '<!--',
  '--!>',
  '\n',
  '\r\n',
  '</div>',
  '"',
  '\u2028',
  '::error::',
  '@all',
);
const words = fc.oneof(text, odd);
const count = fc.nat(100_000);
const step = fc.constantFrom(...stepIds);

export const anyInstant: fc.Arbitrary<Instant> = fc
  .integer({ min: 1_700_000_000, max: 1_900_000_000 })
  .map((seconds) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`);

const attribution: fc.Arbitrary<Attribution> = fc.oneof(
  fc.record({ kind: fc.constant('actor' as const), by: words, at: anyInstant }),
  fc.record({ kind: fc.constant('seen' as const), at: anyInstant }),
);

const until = fc.oneof(anyInstant, fc.constant('off' as const));

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    what: fc.constantFrom(
      'declared' as const,
      'accepted' as const,
      'reopened' as const,
      'postmortem-asked' as const,
    ),
    attribution,
  }),
  fc.record({ what: fc.constantFrom('ticked' as const, 'unticked' as const), step, attribution }),
  fc.record({ what: fc.constant('ticked' as const), step, note: words, attribution }),
  fc.record({ what: fc.constant('skipped' as const), step, reason: words, attribution }),
  fc.record({ what: fc.constant('closed' as const), reason: words, attribution }),
  fc.record({ what: fc.constant('lead' as const), login: words, attribution }),
  fc.record({ what: fc.constant('owner' as const), step, login: words, attribution }),
  fc.record({
    what: fc.constant('milestone' as const),
    name: fc.constantFrom(...milestoneNames),
    at: anyInstant,
    attribution,
  }),
  fc.record({ what: fc.constant('line' as const), at: anyInstant, text: words, attribution }),
  fc.record({
    what: fc.constant('note' as const),
    section: fc.constantFrom(...sectionNames),
    text: words,
    attribution,
  }),
  fc.record({ what: fc.constant('snoozed' as const), until, attribution }),
  fc.record({ what: fc.constant('snoozed' as const), until, step, attribution }),
);

const reminder: fc.Arbitrary<SentReminder> = fc.record({
  steps: fc.uniqueArray(step, { minLength: 1 }),
  level: fc.integer({ min: 1, max: 98 }),
  escalated: fc.boolean(),
  due: anyInstant,
  at: anyInstant,
});

const anyStep: fc.Arbitrary<Step> = fc.record({ id: step, title: words, hint: words, timeLimit: count });

const blocker = fc.constantFrom<Blocker>(
  'protected',
  'signatures',
  'contents',
  'pull-requests',
  'setting',
  'branches',
  'empty',
  'place',
  'too-large',
  'busy',
);

const answered = fc.constantFrom('rule' as const, 'unknown' as const);

const place = { path: words, revision: count };

const delivered: fc.Arbitrary<Delivered> = fc.oneof(
  fc.record({ ...place, kind: fc.constant('commit' as const), url: words }),
  fc.record({ ...place, kind: fc.constant('commit' as const), url: words, commit: words }),
  fc.record({
    ...place,
    kind: fc.constant('pull-request' as const),
    url: words,
    number: count,
    branch: words,
    state: fc.constantFrom('open' as const, 'declined' as const),
  }),
  fc.record({
    ...place,
    kind: fc.constant('pull-request' as const),
    url: words,
    number: count,
    branch: words,
    state: fc.constant('open' as const),
    conflict: fc.array(words, { maxLength: 3 }),
  }),
  fc.record({ ...place, kind: fc.constant('branch' as const), url: words, branch: words, blocker }),
  fc.record({ ...place, kind: fc.constant('comment' as const), url: words, blocker }),
  fc.record({ ...place, kind: fc.constant('summary' as const), blocker }),
  fc.record({ ...place, kind: fc.constant('summary' as const), blocker: answered, answer: words }),
  fc.record({
    ...place,
    kind: fc.constant('comment' as const),
    url: words,
    blocker: answered,
    answer: words,
  }),
  fc.record({ ...place, kind: fc.constant('held-back' as const), lines: fc.array(count, { maxLength: 4 }) }),
);

const review: fc.Arbitrary<Review> = fc.oneof(
  fc.record({ number: count, mergedAt: anyInstant, by: fc.constant([]) }),
  fc.record({
    number: count,
    mergedAt: anyInstant,
    mergedBy: words,
    by: fc.array(words, { maxLength: 3 }),
    at: anyInstant,
  }),
);

const refusal: fc.Arbitrary<Refusal> = fc.record({ comment: count, by: words, line: words, problem: words });

const core = {
  version: fc.constant(1 as const),
  issue: count,
  comment: count,
  protocol: fc.array(anyStep, { maxLength: 8 }),
  entries: fc.array(entry, { maxLength: 10 }),
  revision: count,
  list: fc.constantFrom('none' as const, 'body' as const, 'body-restored' as const, 'comment' as const),
  reminders: fc.array(reminder, { maxLength: 4 }),
  processed: count,
  refusals: fc.array(refusal, { maxLength: 3 }),
  helped: fc.boolean(),
};

export const anyLogbook: fc.Arbitrary<Logbook> = fc.oneof(
  fc.record(core),
  fc.record({ ...core, postmortem: delivered }),
  fc.record({ ...core, postmortem: delivered, review }),
);
