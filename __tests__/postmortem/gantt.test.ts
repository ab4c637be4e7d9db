import { describe, expect, it } from 'vitest';
import { createTexts } from '../../src/i18n/texts.ts';
import type { Incident } from '../../src/incident/incident.ts';
import { createFormatter } from '../../src/postmortem/create-formatter.ts';
import { gantt } from '../../src/postmortem/gantt.ts';
import { anIncident, aTick, someFacts } from '../builders.ts';
import { pleasant } from './incidents.ts';

function drawn(incident: Incident): readonly string[] {
  const facts = someFacts();
  const formatter = createFormatter({
    incident,
    facts,
    settings: { timeZone: 'UTC' },
    texts: createTexts('postmortem', 'en'),
  });
  return gantt(incident, formatter).split('\n');
}

function titled(title: string): readonly string[] {
  const incident = anIncident({ entries: [aTick('check', 'bob', '2026-11-22T14:12:00Z')] });
  const steps = incident.steps.map((tracked) => ({ ...tracked, step: { ...tracked.step, title } }));
  return drawn({ ...incident, steps });
}

describe('the picture of phases and steps', () => {
  it('has no bar that ends where nothing ended', () => {
    const actor = (at: string) => ({ kind: 'actor', by: 'bob', at }) as const;
    const facts = someFacts({
      issue: { state: { kind: 'closed', at: '2026-11-27T12:00:00Z', reason: 'completed' } },
    });
    const lines = drawn(
      anIncident({
        facts,
        entries: [
          {
            what: 'milestone',
            name: 'started',
            at: '2026-11-22T13:40:00Z',
            attribution: actor('2026-11-22T15:00:00Z'),
          },
          {
            what: 'milestone',
            name: 'resolved',
            at: '2026-11-22T15:05:00Z',
            attribution: actor('2026-11-22T15:06:00Z'),
          },
          aTick('check', 'bob', '2026-11-22T14:12:00Z'),
          aTick('alert', 'bob', '2026-11-22T14:20:00Z'),
          aTick('own', 'bob', '2026-11-26T09:00:00Z'),
        ],
      }),
    );
    expect(lines.filter((line) => / :/.test(line)).map((line) => line.trim().split(' :')[0])).toEqual([
      'Impact',
      '1 Double-check',
      '2 Alert the…',
    ]);
  });

  it('draws the issue and every step that is done', () => {
    const lines = drawn(anIncident(pleasant));
    expect(lines.slice(0, 4)).toEqual([
      'gantt',
      '  dateFormat YYYY-MM-DDTHH:mm',
      '  axisFormat %m-%d %H:%M',
      '  todayMarker off',
    ]);
    expect(lines.filter((line) => line.includes(':done, '))).toHaveLength(8);
  });

  it.each([
    'a:b;c#d%%e',
    'x :crit, 2020-01-01, 1d',
    '`|<b>"{{x}}"[(\n  section y',
    'click here call alert()',
    '%%{init: {}}%%',
    '```',
  ])('takes nothing in a title for its own: %s', (title) => {
    const line = titled(title).find((one) => one.includes(':done')) ?? '';
    expect(line).toMatch(/^ {2}1 [\p{L}\p{N} ()’–-]*…? ?:done, [\dT:-]{16}, [\dT:-]{16}$/u);
  });

  it('names a step in as much as a telephone has room for', () => {
    const named = (title: string) =>
      /^ {2}(.*) :done/.exec(titled(title).find((one) => one.includes(':done')) ?? '')?.[1];
    expect(named('Say thank you')).toBe('1 Say thank you');
    expect(named('Avisar a las personas afectadas')).toBe('1 Avisar a las…');
    expect(named('Verantwortungsübernahme')).toBe('1 Verantwortungs…');
    expect(named('{{x}} y')).toBe('1 x y');
  });

  it('gives a bar of no length a minute, so that it is seen', () => {
    const at = '2026-11-22T14:02:00Z';
    expect(drawn(anIncident({ entries: [aTick('check', 'bob', at)] }))).toContain(
      '  1 Double-check :done, 2026-11-22T14:02, 2026-11-22T14:03',
    );
  });

  it('is none where most steps would be slivers beside days', () => {
    const state = { kind: 'closed', at: '2026-11-24T14:00:00Z', reason: 'completed' } as const;
    const facts = someFacts({ issue: { state } });
    const ticks = (first: string, second: string) => [
      aTick('check', 'bob', `2026-11-22T14:0${first}:00Z`),
      aTick('alert', 'bob', second),
    ];
    expect(drawn(anIncident({ facts, entries: ticks('7', '2026-11-22T14:16:00Z') }))).toEqual(['']);
    expect(drawn(anIncident({ facts, entries: ticks('7', '2026-11-23T14:16:00Z') }))).toContain(
      '  2 Alert the… :done, 2026-11-22T14:07, 2026-11-23T14:16',
    );
  });

  it('marks the axis a few times only', () => {
    const entries = [aTick('check', 'bob', '2026-11-22T14:02:30Z')];
    for (const closed of ['2026-11-22T14:03:00Z', '2026-11-22T23:00:00Z', '2026-11-23T01:30:00Z']) {
      const facts = someFacts({ issue: { state: { kind: 'closed', at: closed, reason: 'completed' } } });
      expect(drawn(anIncident({ facts, entries })).join('\n')).toMatch(
        /tickInterval \d+(?:minute|hour|day)\n/,
      );
    }
  });

  it('is not drawn of days, beside which a step is a sliver, nor of one bar', () => {
    const closed = { kind: 'closed', at: '2026-12-22T14:02:00Z', reason: 'completed' } as const;
    const entries = [aTick('check', 'bob', '2026-11-22T14:12:00Z')];
    expect(drawn(anIncident({ facts: someFacts({ issue: { state: closed } }), entries }))).toEqual(['']);
    expect(drawn(anIncident({ facts: someFacts(), entries: [] }))).toEqual(['']);
  });
});
