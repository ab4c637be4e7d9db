import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edits, Revision } from '../../src/checklist/boxes.ts';
import { listedSteps, tickedSteps } from '../../src/checklist/boxes.ts';
import { editChecklist, readChecklist } from '../../src/checklist/checklist.ts';
import { type StepId, stepIds } from '../../src/checklist/protocol.ts';
import type { EditEvent } from '../../src/facts/edit-event.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { type Entry, isToggle, type Logbook, lastToggle } from '../../src/logbook/logbook.ts';
import { parseTrackingComment } from '../../src/logbook/tracking-comment.ts';
import { instantOf } from '../../src/time/instant.ts';
import { aPerson, someFacts } from '../builders.ts';
import { peoplesEdit } from '../checklist/peoples-edits.ts';
import { applied, look } from '../world.ts';

const me = 'github-actions[bot]';
const start = Date.parse('2026-11-22T14:02:00Z');
const members = ['bob', 'carol'] as const;

interface Deed {
  readonly by: string;
  readonly edit: (text: string) => string;
  /** Whether the event reaches us; if not, a sweep may. */
  readonly processed: boolean;
  readonly swept: boolean;
  /** Whether the text it left is deleted from GitHub's record. */
  readonly forgotten: boolean;
}

interface Version {
  readonly at: string;
  readonly by: string;
  readonly before: string;
  readonly after: string;
  readonly forgotten: boolean;
}

/** An issue that people edit, of whose events some get lost. */
class Play {
  readonly versions: Version[] = [];
  facts: Facts;
  #minute = 0;

  constructor(facts: Facts) {
    this.facts = { ...facts, now: this.#now(30) };
    this.run();
  }

  do({ by, edit, processed, swept, forgotten }: Deed): void {
    this.#minute += 1;
    const before = this.facts.issue.body;
    const after = edit(before);
    if (after !== before) {
      const at = this.#now(0);
      this.#write({ by, at, before, after, forgotten });
      if (processed) this.run({ by, at, before, after });
    }
    if (swept) this.run();
  }

  run(editEvent?: EditEvent): void {
    this.facts = { ...this.facts, now: this.#now(30) };
    let edits: Edits | undefined;
    for (let round = 0; round < 10; round += 1) {
      const facts = edits === undefined ? this.facts : { ...this.facts, edits };
      const given = editEvent === undefined ? { facts } : { facts, editEvent };
      const { incident, effects } = look({ ...given, mayRemind: false });
      if (edits === undefined && incident.unattributed.length > 0) {
        edits = this.#record();
        continue;
      }
      if (effects.length === 0) return;
      for (const effect of effects) {
        const before = this.facts.issue.body;
        this.facts = applied(this.facts, effect);
        const after = this.facts.issue.body;
        if (before !== after) {
          this.#write({ by: me, at: this.#now(30), before, after, forgotten: false });
        }
      }
    }
    throw new Error('does not come to rest');
  }

  logbook(): Logbook {
    for (const { body } of this.facts.comments) {
      const read = parseTrackingComment(body);
      if (read.kind === 'tracking') return read.logbook;
    }
    throw new Error('we have no comment');
  }

  isDone(step: StepId): boolean {
    return lastToggle(this.logbook().entries, step)?.what === 'ticked';
  }

  listed(): readonly StepId[] {
    return [...listedSteps(readChecklist(this.facts.issue.body, 42))];
  }

  isTicked(step: StepId): boolean {
    return tickedSteps(readChecklist(this.facts.issue.body, 42)).has(step);
  }

  /** Whether the one whom a line names did in truth, then, what it says. */
  isTrue(entry: Entry): boolean {
    if (!isToggle(entry) || entry.attribution.kind === 'seen') return true;
    const { by, at } = entry.attribution;
    return this.versions.some(
      (version) =>
        version.by === by && version.at === at && toggled(version, entry.step, entry.what === 'ticked'),
    );
  }

  #write(version: Version): void {
    this.versions.push(version);
    this.facts = {
      ...this.facts,
      issue: { ...this.facts.issue, body: version.after, updatedAt: version.at },
    };
  }

  #record(): Edits {
    const { createdAt, author } = this.facts.issue;
    const first: Revision = {
      at: createdAt,
      by: author.login,
      list: readChecklist(this.versions[0]?.before ?? this.facts.issue.body, 42),
    };
    const rest = this.versions.map(({ at, by, after, forgotten }): Revision => {
      return { at, by, ...(forgotten ? {} : { list: readChecklist(after, 42) }) };
    });
    return { kind: 'read', revisions: [first, ...rest], whole: true };
  }

  #now(seconds: number): string {
    return instantOf(start + this.#minute * 60_000 + seconds * 1000);
  }
}

function toggled({ before, after }: Version, step: StepId, on: boolean): boolean {
  const stage = (text: string) => {
    const list = readChecklist(text, 42);
    return listedSteps(list).has(step) && tickedSteps(list).has(step) === on;
  };
  return stage(after) && !stage(before);
}

const boxes = fc
  .record({ kind: fc.constantFrom('tick' as const, 'untick' as const), step: fc.constantFrom(...stepIds) })
  .map(
    ({ kind, step }) =>
      (text: string) =>
        editChecklist(text, 42, { kind, steps: [step] }),
  );

function deeds(
  by: readonly string[],
  edit: fc.Arbitrary<(text: string) => string>,
  forgotten: fc.Arbitrary<boolean> = fc.constant(false),
) {
  const deed = fc.record({
    by: fc.constantFrom(...by),
    edit,
    processed: fc.boolean(),
    swept: fc.integer({ min: 0, max: 5 }).map((chance) => chance === 0),
    forgotten,
  });
  return fc.array(deed, { maxLength: 14 });
}

function played(all: readonly Deed[], changes: Partial<Facts> = {}, author = 'alice'): Play {
  const issue = { state: { kind: 'open' }, author: aPerson(author), updatedAt: instantOf(start) } as const;
  const play = new Play(someFacts({ issue, ...changes }));
  for (const deed of all) play.do(deed);
  play.run();
  return play;
}

function falsehoods(play: Play): readonly Entry[] {
  return play.logbook().entries.filter((entry) => !play.isTrue(entry));
}

const trials = { numRuns: 200, seed: 11 };

describe('edits of which some events never came', () => {
  it('are each recorded with who did it and when, when they only tick and untick', () => {
    fc.assert(
      fc.property(deeds(['alice', ...members], boxes), (all) => {
        const play = played(all);
        expect(stepIds.filter((step) => play.isDone(step) !== play.isTicked(step))).toEqual([]);
        expect(falsehoods(play)).toEqual([]);
        expect(play.logbook().entries.filter(({ attribution }) => attribution.kind === 'seen')).toEqual([]);
      }),
      trials,
    );
  });

  it('lose no tick and name nobody wrongly, whatever people do to the text and to its history', () => {
    const edit = fc.oneof({ weight: 3, arbitrary: boxes }, { weight: 1, arbitrary: peoplesEdit });
    fc.assert(
      fc.property(deeds(['alice', ...members], edit, fc.boolean()), (all) => {
        const play = played(all);
        const wrong = play.listed().filter((step) => play.isDone(step) !== play.isTicked(step));
        expect([wrong, falsehoods(play)]).toEqual([[], []]);
      }),
      trials,
    );
  });

  it("count in somebody without access's issue when they are a member's, and only then", () => {
    const repository = { ...someFacts().repository, visibility: 'public' } as const;
    const permissions = { eve: 'none', bob: 'write', carol: 'triage' } as const;
    const accepted = {
      history: {
        kind: 'read',
        events: [{ kind: 'labeled', label: 'incident', by: aPerson('bob'), at: instantOf(start) }],
      },
    } as const;
    fc.assert(
      fc.property(deeds(['eve', ...members], boxes), (all) => {
        const play = played(all, { repository, permissions, ...accepted }, 'eve');
        expect(falsehoods(play)).toEqual([]);
        const by = play
          .logbook()
          .entries.filter(isToggle)
          .map(({ attribution }) => (attribution.kind === 'actor' ? attribution.by : attribution.kind));
        expect(by.filter((login) => login !== 'bob' && login !== 'carol')).toEqual([]);
        const byMembers = stepIds.filter((step) => {
          const last = play.versions.findLast(
            (version) => toggled(version, step, true) || toggled(version, step, false),
          );
          return last?.by === 'bob' || last?.by === 'carol';
        });
        expect(byMembers.filter((step) => play.isDone(step) !== play.isTicked(step))).toEqual([]);
      }),
      trials,
    );
  });
});
