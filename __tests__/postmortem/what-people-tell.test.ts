/** What of a thread comes into the file, and what must not. */

import { describe, expect, it } from 'vitest';
import type { FactsChanges } from '../builders.ts';
import { aComment, aPerson, someFacts } from '../builders.ts';
import { written } from './incidents.ts';

const day = '2026-11-22';
const at = (time: string) => `${day}T${time}:00Z`;
const closed = { kind: 'closed', at: at('16:00'), reason: 'completed' } as const;

function said(time: string, body: string, who = 'bob') {
  return aComment({ body, createdAt: at(time), author: aPerson(who) });
}

function actor(time: string) {
  return { kind: 'actor', by: 'bob', at: at(time) } as const;
}

function file(changes: FactsChanges, entries: Parameters<typeof written>[0]['entries'] = []): string {
  return written({ facts: someFacts({ ...changes, issue: { state: closed, ...changes.issue } }), entries });
}

function section(text: string, heading: string): string {
  return text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
}

describe('the description of somebody without access', () => {
  const body = [
    'Uploads fail, see https://evil.example/dl.zip ![p](https://evil.example/p.png)',
    '### What happened\n\nThe page turns white.',
    '### Since when\n\nSince ten or so',
    '### Who is affected\n\nAll of us.',
    '### Affected services\n\nevilsvc',
    '### Root cause\n\nSTRCAUSE your fault\n\n- [ ] STRTODO buy',
    '### Action items\n\n- STRITEM',
  ].join('\n\n');
  const repository = { ...someFacts().repository, visibility: 'public' } as const;
  const permissions = { eve: 'read', bob: 'write' } as const;
  const text = file({ repository, permissions, issue: { body, author: aPerson('eve') } });

  it('tells what it saw and whom it hit, and writes no section of the team', () => {
    expect(section(text, 'Summary')).toContain('Uploads fail');
    expect(section(text, 'Summary')).toContain('Since ten or so');
    expect(section(text, 'Summary')).toContain('All of us.');
    expect(section(text, 'Impact')).toBe('');
  });

  it('tells no cause, no service and nothing to do, and links to nothing', () => {
    for (const word of ['STRCAUSE', 'STRTODO', 'STRITEM'])
      expect(text.split('\n# ')[1]?.split('**')[0]).not.toContain(word);
    expect(section(text, 'Contributing factors')).toBe('');
    expect(text).not.toMatch(/^services:/m);
    expect(text).not.toMatch(/\]\(https:\/\/evil|!\[p\]/);
  });
});

describe('a comment of somebody without access', () => {
  it('stands in the full log with more than its first line, and nowhere else', () => {
    const repository = { ...someFacts().repository, visibility: 'public' } as const;
    const comment = said('15:00', 'I see it too.\n\n> quoted words\n\n- On the phone\n- At home', 'eve');
    const text = file({ repository, permissions: { eve: 'read', bob: 'write' }, comments: [comment] });
    const [story = '', log = ''] = text.split('<summary>The full log');
    expect(log).toContain('I see it too. On the phone At home');
    expect(story).not.toMatch(/I see it too|On the phone/);
  });
});

describe('an issue that somebody without access links', () => {
  it('stands in the full log without a link, and so do the numbers that they write', () => {
    const repository = { ...someFacts().repository, visibility: 'public' } as const;
    const url = `${repository.url}/issues/53`;
    const history = [
      {
        kind: 'linked',
        at: at('14:30'),
        by: aPerson('eve'),
        number: 53,
        title: 'BUY PILLS',
        url,
        what: 'issue',
      },
    ] as const;
    const text = file({
      repository,
      permissions: { eve: 'read', bob: 'write' },
      history,
      comments: [said('15:00', 'see #53 and acme/other#9', 'eve')],
    });
    const [story = '', log = ''] = text.split('<summary>The full log');
    expect(story).not.toContain('BUY PILLS');
    expect(log).toContain('BUY PILLS');
    expect(log).not.toContain(`](${url}`);
    expect(text).not.toMatch(/\]\([^)]*\/(?:53|9)\)/);
  });
});

describe('what only looks like something', () => {
  it('is no answer of the form where nothing was answered', () => {
    const text = file({ issue: { body: '### What happened\n\nDown.\n\n### Since when\n\n_No response_' } });
    expect(text).not.toContain('No response');
  });

  it.each(['Todo está lento hoy.', 'Resuelto: todo bien', 'Todo o site está fora do ar.'])(
    'is no to-do: %s',
    (body) => {
      expect(section(file({ comments: [said('15:30', body)] }), 'Follow-ups')).toBe('');
    },
  );

  it.each(['TODO: alert on the queue', 'We left a TODO in the deploy script.', 'to-do: write it down'])(
    'is one, offered: %s',
    (body) => {
      expect(section(file({ comments: [said('15:30', body)] }), 'Follow-ups')).not.toBe('');
    },
  );

  it.each([
    'Luckily nobody was ordering at that hour.',
    'We were lucky that it was Sunday.',
    'Zum Glück war es Sonntag.',
    'Par chance, personne ne commandait.',
  ])('luck is offered as luck, and nowhere else: %s', (body) => {
    const text = file({ comments: [said('15:30', body)] });
    const words = body.slice(0, 12);
    expect(section(text, 'Where we got lucky')).toContain(words);
    for (const heading of ['What went wrong', 'Contributing factors'])
      expect(section(text, heading)).not.toContain(words);
  });

  it('news are no cause, and a word of the team is not what somebody else said', () => {
    const text = file({ comments: [said('15:10', 'Investigating: pages are slow for some people')] });
    expect(section(text, 'Contributing factors')).not.toContain('Investigating');
    const repository = { ...someFacts().repository, visibility: 'public' } as const;
    const sorry = said('15:20', 'We are sorry, says eve.', 'eve');
    const entry = {
      what: 'said',
      step: 'apologize',
      comment: sorry.id,
      attribution: actor('15:30'),
    } as const;
    const permissions = { eve: 'read', bob: 'write' } as const;
    const told = file({ repository, permissions, comments: [sorry] }, [entry]);
    expect(section(told, 'Communications')).not.toContain('says eve');
  });

  it('a told end leaves the question when it was mitigated', () => {
    const comments = [
      said('15:45', 'Resolved at 15:40 UTC. The pool is back.'),
      said('15:50', 'Mitigated: 14:50 UTC, we think'),
    ];
    expect(file({ comments })).toMatch(/\/incident mitigated 2026-11-22 14:50/);
  });
});

describe('headings of usual templates', () => {
  it.each([
    ['**Summary:** The search was down.\n**Impact:** 9 shops.', 'Summary', 'The search was down.'],
    ["## Comment nous l'avons détecté\n\nPar une alerte.", 'Detection', 'Par une alerte.'],
    ['## Wie es bemerkt wurde\n\nEin Anruf.', 'Detection', 'Ein Anruf.'],
    ['## Ausgelöst durch\n\nEin Deployment.', 'Trigger', 'Ein Deployment.'],
    ['## ¿Qué fue bien?\n\nEl aviso.', 'What went well', 'El aviso.'],
    ['## Itens de ação\n\n- criar alerta', 'Follow-ups', 'criar alerta'],
    ['【影響】\n九店舗\n【対応策】\n- 警報を追加', 'Follow-ups', '警報を追加'],
  ])('%j feeds %s', (body, heading, words) => {
    expect(section(file({ comments: [said('15:30', body)] }), heading)).toContain(words);
  });
});

describe('an issue of another repository', () => {
  const entry = (note: string) =>
    ({ what: 'ticked', step: 'prevent', note, attribution: actor('15:30') }) as const;

  it.each(['See acme/other#9 for the alert.', 'https://github.com/acme/other/issues/9'])(
    'is a follow-up where the note of step 6 names it: %s',
    (note) => {
      const text = section(file({}, [entry(note)]), 'Follow-ups');
      expect(text).toMatch(/^- \[ \] .*other/m);
    },
  );

  it('is one where a member takes it on, and none where somebody only names it', () => {
    const taken = file({ comments: [said('15:30', 'I will take acme/other#9.')] });
    expect(section(taken, 'Follow-ups')).toMatch(/^- \[ \] .*acme.other/m);
    const named = file({ comments: [said('15:30', 'Same as acme/other#9.')] });
    expect(section(named, 'Follow-ups')).toBe('');
  });
});

describe('to-dos below others', () => {
  it('are each one of their own', () => {
    const body = '## Action items\n\n- [ ] Alerts\n  - [ ] disk alert (@bob)\n  - [x] cpu alert';
    const text = section(file({ comments: [said('15:30', body)] }), 'Follow-ups');
    expect(text.match(/^- \[[ x]\]/gm)).toEqual(['- [ ]', '- [ ]', '- [x]']);
  });
});

describe('a cause that is named by a number', () => {
  const factors = (body: string) =>
    section(file({ comments: [said('15:00', body)] }), 'Contributing factors');

  it.each(['Caused by #91', 'Introduced in #91.', 'Turns out it was #91', 'Schuld war #91'])(
    'is offered: %s',
    (body) => {
      expect(factors(body)).toMatch(/#.{0,8}91/);
    },
  );

  it.each(['Same as #91', 'See #91', 'Moved to #91'])('is not taken from %s', (body) => {
    expect(factors(body)).not.toContain('91');
  });
});

describe('what members write', () => {
  it('goes into its section whole, however long it is', () => {
    const points = Array.from(
      { length: 60 },
      (_, index) => `- Point ${index} of what it did to people in the shop`,
    );
    const text = section(file({ comments: [said('15:00', `## Impact\n\n${points.join('\n')}`)] }), 'Impact');
    expect(text).toContain('Point 59');
    const endless = section(
      file({ comments: [said('15:00', `## Impact\n\n${'Word after word. '.repeat(2000)}`)] }),
      'Impact',
    );
    expect(endless).toContain('…');
  });

  it('stands in the timeline where nobody can place it', () => {
    const table = [
      '| Date | Time | What |',
      '|--|--|--|',
      `| ${day} | 14:30 | Alarm |`,
      `| ${day} | ??:?? | Someone called |`,
      `| ${day} | in the morning | A deploy |`,
    ];
    const timeline = section(
      file({ comments: [said('15:30', `## Timeline\n\n${table.join('\n')}\n\nAnd then it was over.`)] }),
      'Timeline',
    );
    expect(timeline).toContain('14:30');
    for (const words of ['Someone called', 'A deploy', 'And then it was over'])
      expect(timeline).toContain(words);
    expect(timeline).not.toMatch(/“Timeline:”|What \|$/m);
  });

  it('is a summary also beside one other heading', () => {
    const text = file({
      comments: [
        said(
          '15:30',
          '## Summary\n\nThe disk was full. It is a new one now.\n\n## Impact\n\nNobody could pay.',
        ),
      ],
    });
    expect(section(text, 'Summary')).toContain('It is a new one now.');
  });

  it('keeps lines of key and value apart', () => {
    const text = file({
      comments: [
        said(
          '15:30',
          '**Impact:** 40 users\n**Duration:** 20 min\n\n**Root cause:** full disk\n**Services:** up',
        ),
      ],
    });
    expect(section(text, 'Impact')).toContain('> 40 users\n');
    expect(section(text, 'Contributing factors')).toContain('> full disk\n');
    expect(text).not.toContain('40 users Duration');
  });

  it('is theirs, and not the mail below it', () => {
    const mail =
      'It is the proxy, `proxy.yml` has the old name.\n\nOn Mon, Nov 22, 2026 at 9:02 AM Pat <pat@x.example> wrote:\n\nMAILTEXT is down for me\n';
    const text = file({ comments: [said('15:00', mail)] });
    expect(text).toContain('It is the proxy');
    expect(text).not.toMatch(/MAILTEXT|wrote:/);
  });
});

describe('moments that people tell', () => {
  it.each([
    'Mitigated: traffic moved',
    'Status: mitigated',
    'Entschärft: umgeleitet',
    'Mitigado: desviado',
    'Atténué : dévié',
    '緩和: 切替済み',
    'Retour arrière sur 1.2',
  ])('are asked for where an update begins with %j', (words) => {
    const text = file({
      comments: [said('15:10', words), said('15:40', 'Everybody is informed now, the shop has a banner.')],
    });
    expect(text).toMatch(/\/incident mitigated 2026-11-22 15:10/);
  });

  it('stand in the story once, as they were told last', () => {
    const told = (time: string, from: string) =>
      ({
        what: 'milestone',
        name: 'started',
        at: at(from),
        attribution: { kind: 'actor', by: 'bob', at: at(time) },
      }) as const;
    const timeline = section(file({}, [told('15:00', '13:50'), told('15:05', '13:40')]), 'Timeline');
    expect(timeline.match(/\*\*Started\*\*/g)).toHaveLength(1);
    expect(timeline).toContain('13:40');
  });
});

describe('who and what', () => {
  const bot = { login: 'github-actions[bot]', kind: 'bot' } as const;

  it('is behind a severity by command: the person', () => {
    const history = [{ kind: 'labeled', at: at('15:01'), by: bot, label: 'sev3' }] as const;
    const text = file({ history, comments: [said('15:00', '/incident severity sev3')] });
    expect(section(text, 'Timeline')).toMatch(/\*\*bob\*\* added the label `sev3`/);
    const others = [
      said('15:00', '/incident severity sev3', 'bob'),
      said('15:00', '```\n/incident severity sev2\n```', 'carol'),
      said('15:00', '/incident severity sev2', 'eve'),
    ];
    const repository = { ...someFacts().repository, visibility: 'public' } as const;
    const permissions = { bob: 'write', carol: 'write', eve: 'read' } as const;
    const open = file({ history, comments: others, repository, permissions });
    expect(section(open, 'Timeline')).toMatch(/\*\*bob\*\* added the label `sev3`/);
  });

  const named = {
    number: 46,
    title: 'Alert on the queue',
    url: 'https://github.com/acme/shop/issues/46',
    what: 'issue',
    state: 'open',
    assignees: [],
    labels: [],
  } as const;
  const pull = {
    ...named,
    number: 90,
    title: 'Trust the key',
    url: 'https://github.com/acme/shop/pull/90',
    what: 'pull-request',
    state: 'closed',
    mergedAt: at('15:20'),
  } as const;

  it('is to be done: the issue in the note of step 6', () => {
    const base = someFacts().background;
    if (base.kind !== 'read') throw new Error('it is read');
    const ticked = { what: 'ticked', step: 'prevent', note: 'see #46', attribution: actor('15:30') } as const;
    const text = file({ background: { ...base, named: [named] } }, [ticked]);
    expect(section(text, 'Follow-ups')).toContain('#46 Alert on the queue');
    expect(text).toContain('follow_ups_open: 1');
  });

  it('is related: what members name for another reason', () => {
    const base = someFacts().background;
    if (base.kind !== 'read') throw new Error('it is read');
    const comments = [
      said('15:10', 'Same as #46, I think.'),
      said('15:20', 'Fixed by #90.'),
      said('15:30', '## Action items\n\n- #47'),
    ];
    const planned = {
      ...named,
      number: 47,
      title: 'Plan',
      url: 'https://github.com/acme/shop/issues/47',
    } as const;
    const text = file({ background: { ...base, named: [named, pull, planned] }, comments });
    expect(section(text, 'Related issues and pull requests').match(/^- .*/gm)).toEqual([
      expect.stringMatching(/^- \[#46 Alert on the queue\].* – “Same as .*#46.*, I think\.” \(\[bob/),
    ]);
  });

  it('repaired it: the pull request that a member names', () => {
    const base = someFacts().background;
    if (base.kind !== 'read') throw new Error('it is read');
    const text = file({ background: { ...base, named: [pull] }, comments: [said('15:30', 'Fixed by #90.')] });
    expect(text).toMatch(/Repaired with \| \[#90 Trust the key\]/);
  });
});

describe('of many comments the story', () => {
  const noise = Array.from({ length: 12 }, (_, index) =>
    said(`14:${10 + index}`, `hello all ${index}`, 'carol'),
  );

  it('keeps what helps and what was decided, and no greeting', () => {
    const comments = [
      ...noise,
      said('14:40', 'Workaround: upload through the old form, it works for small files.'),
      said('14:45', 'We decided to wait for the night, because nobody uploads then.'),
      said('14:50', 'Monitoring the queue now.'),
      said('15:30', 'thanks all'),
    ];
    const timeline = section(file({ comments }), 'Timeline');
    for (const words of ['Workaround:', 'We decided', 'Monitoring']) expect(timeline).toContain(words);
    expect(timeline).not.toMatch(/thanks all|hello all [1-9]/);
  });

  it('has some of the prose where nothing gives a sign', () => {
    const prose = [
      'It is the nightly job and it eats all of the disk',
      'I moved the temp folder to the other volume',
    ];
    const comments = [...noise, ...prose.map((words, index) => said(`14:5${index}`, words))];
    const timeline = section(file({ comments }), 'Timeline');
    for (const words of prose) expect(timeline).toContain(words);
  });
});
