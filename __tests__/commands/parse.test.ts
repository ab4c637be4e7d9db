import { describe, expect, it } from 'vitest';
import { defaultProtocol } from '../../src/checklist/default-protocol.ts';
import { stepIds } from '../../src/checklist/protocol.ts';
import type { ParseContext } from '../../src/commands/command.ts';
import { parseCommand, verbNames } from '../../src/commands/commands.ts';
import { threadTexts } from '../../src/i18n/texts.ts';

const writtenAt = '2026-11-22T14:30:00Z';

function reading(line: string, changes: Partial<ParseContext> = {}) {
  const circumstances = {
    protocol: defaultProtocol,
    severities: ['sev1', 'Sev 2'],
    writtenAt,
    timeZone: 'Europe/Berlin',
    language: 'en',
    texts: threadTexts('en'),
    ...changes,
  };
  const parsed = parseCommand(line, circumstances);
  return parsed.kind === 'command' ? parsed.command : parsed.problem;
}

describe('a command', () => {
  it.each([
    ['done 3', { verb: 'done', steps: ['own'], note: '' }],
    ['done own', { verb: 'done', steps: ['own'], note: '' }],
    ['DONE OWN', { verb: 'done', steps: ['own'], note: '' }],
    ['done #3. it is mine', { verb: 'done', steps: ['own'], note: 'it is mine' }],
    ['done 8: Thank you  all ', { verb: 'done', steps: ['thank'], note: 'Thank you  all' }],
    ['done\t1\tlooked twice', { verb: 'done', steps: ['check'], note: 'looked twice' }],
    ['undo 3', { verb: 'undo', steps: ['own'] }],
    ['undo thank by mistake', { verb: 'undo', steps: ['thank'] }],
    ['done 1 2 3', { verb: 'done', steps: ['check', 'alert', 'own'], note: '' }],
    ['done 1-3', { verb: 'done', steps: ['check', 'alert', 'own'], note: '' }],
    ['done 4 and 5', { verb: 'done', steps: ['apologize', 'ameliorate'], note: '' }],
    ['done 1, 2, 8', { verb: 'done', steps: ['check', 'alert', 'thank'], note: '' }],
    ['done 1–2 by telephone', { verb: 'done', steps: ['check', 'alert'], note: 'by telephone' }],
    ['done ３', { verb: 'done', steps: ['own'], note: '' }],
    ['done 2: 40 shops told', { verb: 'done', steps: ['alert'], note: '40 shops told' }],
    ['done 2 40% of them told', { verb: 'done', steps: ['alert'], note: '40% of them told' }],
    ['undo 1 2', { verb: 'undo', steps: ['check', 'alert'] }],
    ['skip 4,7 nobody was hit', { verb: 'skip', steps: ['apologize', 'feedback'], reason: 'nobody was hit' }],
    ['resolved', { verb: 'resolved', at: '2026-11-22T14:30:00Z' }],
    ['resolved now', { verb: 'resolved', at: '2026-11-22T14:30:00Z' }],
    ['started 2:05 pm', { verb: 'started', at: '2026-11-22T13:05:00Z' }],
    ['started 5m ago', { verb: 'started', at: '2026-11-22T14:25:00Z' }],
    ['started 9:20 EST on 22 November', { verb: 'started', at: '2026-11-22T14:20:00Z' }],
    ['skip 4 nobody was hit', { verb: 'skip', steps: ['apologize'], reason: 'nobody was hit' }],
    ['lead @carol', { verb: 'lead', login: 'carol' }],
    ['lead carol_acme', { verb: 'lead', login: 'carol_acme' }],
    ['own 5 @dave-x', { verb: 'own', step: 'ameliorate', login: 'dave-x' }],
    ['own prevent erin', { verb: 'own', step: 'prevent', login: 'erin' }],
    ['severity SEV1', { verb: 'severity', label: 'sev1' }],
    ['severity sev 2', { verb: 'severity', label: 'Sev 2' }],
    ['started 13:40', { verb: 'started', at: '2026-11-22T12:40:00Z' }],
    ['detected yesterday 23:05', { verb: 'detected', at: '2026-11-21T22:05:00Z' }],
    ['mitigated 2026-11-22T14:10:00Z', { verb: 'mitigated', at: '2026-11-22T14:10:00Z' }],
    ['resolved -5m', { verb: 'resolved', at: '2026-11-22T14:25:00Z' }],
    ['at 14:05 rolled back', { verb: 'at', at: '2026-11-22T13:05:00Z', text: 'rolled back' }],
    ['at -1h called @ops', { verb: 'at', at: '2026-11-22T13:30:00Z', text: 'called @ops' }],
    ['note impact 40 shops', { verb: 'note', section: 'impact', text: '40 shops' }],
    ['note Lucky it was Sunday', { verb: 'note', section: 'lucky', text: 'it was Sunday' }],
    ['snooze 2d', { verb: 'snooze', until: '2026-11-24T14:30:00Z' }],
    ['snooze 14d 3', { verb: 'snooze', until: '2026-12-06T14:30:00Z', step: 'own' }],
    ['snooze 2w', { verb: 'snooze', until: '2026-12-06T14:30:00Z' }],
    ['snooze OFF', { verb: 'snooze', until: 'off' }],
    ['snooze off thank', { verb: 'snooze', until: 'off', step: 'thank' }],
    ['follow-up Process refunds', { verb: 'follow-up', title: 'Process refunds' }],
    [
      'follow-up p2 PROCESS Refunds',
      { verb: 'follow-up', priority: 'p2', type: 'process', title: 'Refunds' },
    ],
    [
      'follow-up Prevent @carol, due：12月4日 Rotate keys',
      { verb: 'follow-up', type: 'prevent', owner: 'carol', due: '2026-12-04', title: 'Rotate keys' },
    ],
    ['follow-up due:4 Dec Rotate', { verb: 'follow-up', due: '2026-12-04', title: 'Rotate' }],
    ['follow-up due=2 weeks Rotate', { verb: 'follow-up', due: '2026-12-06', title: 'Rotate' }],
    ['follow-up due: Dec 4 2027 2 alerts', { verb: 'follow-up', due: '2027-12-04', title: '2 alerts' }],
    ['follow-up due Friday', { verb: 'follow-up', title: 'due Friday' }],
    ['confirm', { verb: 'confirm' }],
    ['postmortem now, please', { verb: 'postmortem' }],
    ['help', { verb: 'help' }],
  ])('is understood: %s', (line, command) => {
    expect(reading(line)).toEqual(command);
  });

  it.each(stepIds.map((id, index) => [id, index + 1] as const))(
    'takes the step %s by its number %i as well',
    (id, number) => {
      for (const verb of ['done', 'undo']) {
        expect(reading(`${verb} ${number}`)).toMatchObject({ verb, steps: [id] });
        expect(reading(`${verb} ${id}`)).toMatchObject({ verb, steps: [id] });
      }
    },
  );

  it('keeps the number of a step when the team left another one out', () => {
    const protocol = defaultProtocol.filter(({ id }) => id !== 'alert');
    expect(reading('done 3', { protocol })).toMatchObject({ steps: ['own'] });
    expect(reading('done 2', { protocol })).toMatch(/^no such step\. The steps are 1 check, 3 own,/);
  });
});

describe('a mistake', () => {
  it.each([
    ['dnoe 3', 'no such command. Did you mean `done`? `/incident help` lists them'],
    ['snoze 2d', 'no such command. Did you mean `snooze`? `/incident help` lists them'],
    ['fly', 'no such command. `/incident help` lists them'],
    ['constructor', 'no such command. `/incident help` lists them'],
    ['__proto__', 'no such command. `/incident help` lists them'],
    [
      'done',
      'name a step: 1 check, 2 alert, 3 own, 4 apologize, 5 ameliorate, 6 prevent, 7 feedback, 8 thank',
    ],
    [
      'follow-up @CAROL p2 due:w2 Rotate `keys`',
      "that is no day that can be read. Write `/incident follow-up @CAROL p2 due:2026-12-06 Rotate 'keys'`, or a length as `due:2w`, or a weekday",
    ],
    [
      'follow-up prevent due:1 Nov 2026 Rotate',
      'that day is over. Write `/incident follow-up prevent due:2026-12-06 Rotate`',
    ],
    [
      'follow-up @acme/payments due:friday Rotate',
      '`@acme/payments` cannot be assigned: name one person. Write `/incident follow-up @owner due:friday Rotate`',
    ],
    [
      'follow-up @bob @carol Rotate',
      '`@carol` cannot be assigned: name one person. Write `/incident follow-up @bob Rotate`',
    ],
    ['done apologise', /^no such step\. Did you mean `apologize`\? The steps are 1 check/],
    ['done 0', /^no such step\. The steps are/],
    ['done 9', /^no such step\. The steps are/],
    ['undo -1', /^no such step/],
    ['done 1.5', /^no such step/],
    ['done 1 9', /^no such step/],
    [
      'done 2 3 shops told',
      'the second number may be a step or the beginning of your words. Several steps: `/incident done 2,3 shops told`. One step and words: `/incident done 2: 3 shops told`',
    ],
    [
      'resolved 14:10 restarted it',
      'nothing is understood behind the time. Write the time alone, `/incident resolved 14:10`, and what happened then as `/incident at 14:10 restarted it`',
    ],
    [
      'started 14:05 IST',
      /^IST is the name of several zones: write the one that you mean, `\/incident started 14:05 \+05:30`, .*\+01:00`,? or `.*\+02:00`$/,
    ],
    [
      'started 2026-10-25 02:30',
      'the clocks changed in that hour, so it never was, or was twice. Write `/incident started 2026-10-25 02:30 +02:00` or `/incident started 2026-10-25 02:30 +01:00`',
    ],
    ['started half past eight', /\. Write `\/incident started \d{4}-\d\d-\d\d \d\d:\d\d`$/],
    [
      'started 05/06/2026 21:00',
      /`\/incident started 2026-05-06 21:00` or `\/incident started 2026-06-05 21:00`$/,
    ],
    ['started 23:59', /unless you mean the day before\. Write `\/incident started yesterday 23:59`$/],
    ['at half past text', /Write `\/incident at \d{4}-\d\d-\d\d \d\d:\d\d text`$/],
    ['skip 4', 'a skipped step needs its reason: `/incident skip 4 reason`'],
    ['lead', 'name one person: `/incident lead @user`'],
    ['lead @org/team', 'name one person: `/incident lead @user`'],
    ['lead @a @b', 'name one person: `/incident lead @user`'],
    ['lead @-bad-', 'name one person: `/incident lead @user`'],
    [`lead @${'a'.repeat(40)}`, 'name one person: `/incident lead @user`'],
    ['own 5', 'name one person: `/incident own 5 @user`'],
    ['own @user 5', /^no such step/],
    ['severity', 'the severities are `sev1`, `Sev 2`'],
    ['severity sev9', 'the severities are `sev1`, `Sev 2`'],
    ['started', /^a time is written `14:05`/],
    ['started soon', /^a time is written/],
    ['at rolled back', /^a time is written/],
    ['at 14:05', 'say what happened then: `/incident at 14:05 text`'],
    [
      'note',
      /^no such section\. The sections are impact, detection, trigger, factors, surprise, lucky, well, badly$/,
    ],
    ['note impakt x', /^no such section\. Did you mean `impact`\?/],
    ['note impact', 'say what to note: `/incident note impact text`'],
    ['snooze', /^a snooze lasts/],
    ['snooze 15d', /^a snooze lasts `30m`, `12h`, `2d` or `1w`, at most `14d`; `off` ends it$/],
    ['snooze 0m', /^a snooze lasts/],
    ['snooze -2d', /^a snooze lasts/],
    ['snooze 2d 9', /^no such step/],
    ['snooze forever', /^a snooze lasts/],
  ])('is explained: %s', (line, problem) => {
    if (typeof problem === 'string') expect(reading(line)).toBe(problem);
    else expect(reading(line)).toMatch(problem);
  });

  it('says so where there are no severities', () => {
    expect(reading('severity sev1', { severities: [] })).toBe(
      'this repository has no severities in its settings',
    );
  });

  it('never repeats what was written', () => {
    for (const verb of verbNames) {
      const said = reading(`${verb} <!-- @x ::error:: -->`);
      expect(JSON.stringify(typeof said === 'string' ? said : '')).not.toContain('@x');
    }
  });
});
