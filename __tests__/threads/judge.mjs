// Holds postmortems against what the threads expect. Files in a folder, a thread each: NAME.md (the postmortem),
// NAME.comments.md (all comments of the Action on the issue, with a line ===== between two), NAME.index.json, and
// NAME.said.json ([{ id, text }], people's comments, so that a candidate offered as a link can be recognised).
//   node judge.mjs FOLDER [name…]        prints what holds and what falls short; exit 1 when anything does
// It reads by patterns. Where a better wording is misread, say so with the thread's name; do not write for the pattern.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// ---- read what was written
/** Words only: no marks, escapes, link targets or quotes, so that a phrase is found however it is dressed. */
function plain(text) {
  return text
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/(?<!\\)~~[^~\n]+~~/g, ' ')
    .replace(/!?\[((?:\\.|[^\]\\])*)\]\((?:<[^>]*>|[^()\s]*)\)/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/^[ \t]*(?:>[ \t]?)+/gm, '')
    .replace(/[*_`|]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\s\u00a0]+/g, ' ')
    .toLowerCase();
}
const holds = (text, phrase) => plain(text).includes(plain(phrase).trim());
const SECTIONS = {
  summary: [
    'summary',
    'Summary|What happened|In short|Overview|TL;?DR|Abstract|Zusammenfassung|Kurzfassung|概要|Résumé',
  ],
  impact: [
    'notes-impact',
    'Impact|Who was (hit|affected)[^\\n]*|What it meant|Effects?|Auswirkungen|影響|Conséquences|Impact',
  ],
  timeline: [
    'timeline',
    'Timeline|The story|Story|Chronology|What happened when|Verlauf|タイムライン|Chronologie|Déroulement',
  ],
  detection: [
    'notes-detection',
    'How was it noticed\\??|Detection|How (did )?we noticed?[^\\n]*|Noticed|Wie wurde es bemerkt\\??|どのように気づいたのか',
  ],
  trigger: [
    'notes-trigger',
    'What led up to it|Trigger( and lead-?up)?|Lead-?up|Cause|What set it off|Was vorausging|Auslöser|発生までの経緯',
  ],
  factors: [
    'notes-factors',
    'Contributing factors|Causes? and (contributing )?factors|Factors|(Root )?causes?|Why (it|did it) happen(ed)?\\??|Was dazu beigetragen hat|Ursachen|要因',
  ],
  surprise: [
    'notes-surprise',
    'Why were we surprised\\??|Surprises?|What surprised us|Warum waren wir überrascht\\??|なぜ想定外だったのか',
  ],
  well: ['notes-well', 'What went well|Went well|What helped|Was gut lief|うまくいったこと'],
  badly: [
    'notes-badly',
    'What did not go well|What went (wrong|badly)|What did ?n.t go well|Went badly|Was nicht gut lief|うまくいかなかったこと',
  ],
  lucky: [
    'notes-lucky',
    'Where (were we|we (were|got)) lucky\\??|Luck|Wo hatten wir Glück\\??|幸運だったこと',
  ],
  communications: [
    'said',
    'What we (said|told people)|Communications?|What people were told|Messages|Was wir gesagt haben|伝えたこと|Communication',
  ],
  'follow-ups': [
    'follow-ups',
    'Follow-?ups?|Action items|Actions|What will be different|Maßnahmen|今後の対応|Suites?',
  ],
  similar: [
    'similar',
    'Has it happened before\\??|Similar( incidents)?|Earlier incidents|Gab es das schon einmal\\??|以前にも起きたか？',
  ],
  material: ['material', 'Graphs, logs and files|Supporting material|Material|Attachments|Evidence'],
};
/** From its heading to the next one; where the heading has another name now, around the mark of its block. */
function section(text, name) {
  if (name === 'people') return people(text);
  const [mark, names] =
    SECTIONS[name] ??
    (() => {
      throw new Error(`no section ${name}`);
    })();
  const cut = (from) => {
    const [head] = /^#+ .*/.exec(text.slice(from)) ?? ['## '];
    const level = /^#+/.exec(head)[0].length;
    const rest = text.slice(from + head.length);
    const end = rest.search(new RegExp(`^#{2,${level}} `, 'm'));
    return end < 0 ? rest : rest.slice(0, end);
  };
  const h = text.search(new RegExp(`^#{2,4} +(?:\\d+\\. )?(?:${names})\\s*$`, 'mi'));
  if (h >= 0) return cut(h);
  const m = text.indexOf(`<!-- incident-protocol:begin ${mark} -->`);
  if (m < 0) return '';
  const inside = text.slice(m, text.indexOf(`<!-- incident-protocol:end ${mark} -->`, m));
  const own = inside.search(/^#{2,4} /m);
  if (own >= 0) return cut(m + own);
  const before = [...text.slice(0, m).matchAll(/^#{2,4} /gm)].at(-1)?.index ?? -1;
  return before < 0 || text.slice(before, m).includes('incident-protocol:') ? inside : cut(before);
}
function people(text) {
  const s = text.search(
    /^(?:## |\*\*)(?:People|Who was there|Who took part|Beteiligte|関わった人|Personnes|Participants?)(?!\w)/im,
  );
  if (s < 0) return '';
  const end = text.slice(s + 3).search(/^## |<!-- incident-protocol:end/m);
  const thanks = text
    .split('\n')
    .filter((l) => /^(With thanks to|Dank an|感謝)/i.test(l))
    .join('\n');
  return `${end < 0 ? text.slice(s) : text.slice(s, s + 3 + end)}\n${thanks}`;
}
const facts = (text) => {
  const a = text.indexOf('<!-- incident-protocol:begin facts -->');
  const b = text.indexOf('<!-- incident-protocol:end facts -->');
  return a < 0 ? text.slice(0, text.search(/^## /m)) : text.slice(a, b);
};
const frontMatter = (text) => /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
const front = (text, key) =>
  new RegExp(`^${key}: *['"]?([^'"\\n]+)`, 'm').exec(frontMatter(text))?.[1]?.trim();
const ROWS = {
  started: 'It (started|began)|Started|Began',
  detected: '(It was )?(noticed|detected)|We noticed[^|]*',
  acknowledged: 'Somebody took it on|Acknowledged|Taken on',
  mitigated: 'It stopped hurting|Mitigated[^|]*|The worst was over',
  resolved: 'It was over|Resolved|Over',
};
function moment(text, name) {
  const own = front(text, name);
  if (own) {
    const v = Date.parse(own);
    if (!Number.isNaN(v)) return v;
  }
  const row = new RegExp(`^\\| *(?:${ROWS[name]}) *\\| *(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2})`, 'mi').exec(
    facts(text),
  );
  return row ? Date.parse(`${row.at(-2)}T${row.at(-1)}:00Z`) : undefined;
}
/** Recorded, and said to be no more than an assumption. */
const assumed = (text, name) =>
  new RegExp(
    `^\\| *(?:${ROWS[name]})[^\\n]*(assumed|inferred|presumed|angenommen|vermutet|vermutlich|supposé|présumé|推定|仮定|想定|asumid|supuest|presumid)`,
    'mi',
  ).test(facts(text));
const folds = (text) => [...text.matchAll(/<details[^>]*>[\s\S]*?<\/details>/g)].map((m) => m[0]).join('\n');
const unfolded = (text) => text.replace(/<details[^>]*>[\s\S]*?<\/details>/g, '');
/** Paragraphs and table rows in which the machine asks, with the list or quotation that stands beside them: in its comments, and in the file outside of the story and of what people are quoted with. */
function asking({ text, comments }) {
  let rest = text;
  for (const name of ['timeline', 'summary', 'communications', 'material']) {
    const s = section(text, name);
    if (s) rest = rest.replace(s, '');
  }
  const blocks = [...comments, rest]
    .flatMap((t) => t.split(/\n{2,}/))
    .flatMap((b) => (/^\|/m.test(b) ? b.split('\n') : [b]));
  const dressed = (b) => /^\s*(?:[-*>]|\d+\.)\s/.test(b ?? '');
  const asks = (b) => /[?？]/.test(b) || /\/incident (started|detected|mitigated|resolved|at|note)\b/.test(b);
  return blocks
    .flatMap((b, i) => [
      b,
      ...(dressed(blocks[i + 1]) ? [`${b}\n${blocks[i + 1]}`] : []),
      ...(dressed(b) && blocks[i + 1] !== undefined ? [`${b}\n${blocks[i + 1]}`] : []),
    ])
    .filter(asks);
}
const ASKED = {
  started: /start|beg[aiu]n|since when|beginn|begonnen|seit wann|始ま|いつから|発生|début|commenc/i,
  detected: /detect|notic|bemerkt|気づ|aperçu|remarqu/i,
  acknowledged: /acknowledg|took it on|taken on/i,
  mitigated: /mitigat|hurt|worst|better|gelindert|緩和|軽減|atténu/i,
  resolved: /resolv|\bover\b|\bend(ed)?\b|vorbei|behoben|ende\b|解決|復旧|終|résol|\bfin\b/i,
};
const hm = (v) => new Date(v).toISOString().slice(11, 16);

// ---- hold against what is expected: one check per group
export class Short extends Error {}
export const must = (cond, text) => {
  if (!cond) throw new Short(text);
};
const show = (p) => JSON.stringify(p.length > 70 ? `${p.slice(0, 70)}…` : p);
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
function dates(day) {
  const [y, m, d] = day.split('-').map(Number);
  const name = MONTHS[m - 1];
  return [
    day,
    `${d} ${name}`,
    `${d} ${name.slice(0, 3)}`,
    `${name} ${d}`,
    `${name.slice(0, 3)} ${d}`,
    `${d}.${m}.`,
    `${String(d).padStart(2, '0')}.${String(m).padStart(2, '0')}.`,
    `${m}月${d}日`,
    `${d}/${m}`,
    `${String(d).padStart(2, '0')}/${String(m).padStart(2, '0')}`,
    `${y}/${m}/${d}`,
  ];
}
/** What stands everywhere stands nowhere: a phrase in more than three sections was not put in its place. */
function found(s, text, phrase, names, offered) {
  if (
    offered?.some(
      (c) => [phrase].flat().some((q) => holds(c.text, q)) && new RegExp(`issuecomment-${c.id}\\b`).test(s),
    )
  )
    return;
  const one = [phrase].flat().filter((q) => holds(s, q));
  must(one.length, `lacks ${show([phrase].flat().join(' / '))}`);
  if (names === 'people') return;
  must(
    one.some(
      (q) =>
        q.length < 12 ||
        Object.keys(SECTIONS).filter((n) => holds(unfolded(section(text, n)), q)).length <= 3,
    ),
    `${show(one[0])} stands in more than three sections`,
  );
}
export function* checks(t, got) {
  const x = t.expect;
  const { text } = got;
  yield [
    'runs',
    () => {
      must(got.failed.length === 0, got.failed[0]);
    },
  ];
  yield ['one file', () => must(got.count === (x.files ?? 1), `${got.count} postmortems of it`)];
  if (x.moments)
    yield [
      'moments',
      () => {
        for (const [name, want] of Object.entries(x.moments)) {
          const is = moment(text, name);
          const told = is === undefined ? 'not recorded' : new Date(is).toISOString();
          const guess = assumed(text, name);
          const sure = guess ? undefined : is;
          if (want === null) {
            must(sure === undefined, `${name}: ${told}, and nobody said when`);
            continue;
          }
          const exact = typeof want === 'string' ? want : want.candidate;
          if (
            exact &&
            is !== undefined &&
            Math.abs(is - Date.parse(exact)) <= 6e4 &&
            !(guess && typeof want === 'string')
          )
            continue;
          must(typeof want !== 'string', `${name}: ${told}${guess ? ' as assumed' : ''}, said was ${exact}`);
          must(
            sure === undefined,
            `${name}: ${told}, ${want.said ? `from ${show(want.said)}` : `not ${exact ?? 'known'}`}`,
          );
          const hints = want.said ? [want.said, ...(exact ? [hm(Date.parse(exact))] : [])] : [];
          must(
            (guess && !want.said) ||
              asking(got).some(
                (b) =>
                  b.length <= 800 && ASKED[name].test(b) && (!want.said || hints.some((h) => holds(b, h))),
              ),
            `${name}: nobody is asked${want.said ? ` about ${show(want.said)}` : ''}`,
          );
        }
      },
    ];
  if ('severity' in x)
    yield [
      'severity',
      () => {
        const is = front(text, 'severity');
        must(
          (is ?? null)?.toLowerCase() === x.severity?.toLowerCase() ||
            (x.severity === null && is === undefined),
          `severity ${is ?? 'not recorded'}, not ${x.severity}`,
        );
      },
    ];
  for (const [names, want] of Object.entries(x.sections ?? {}))
    yield [
      names,
      () => {
        const s = names
          .split('|')
          .map((n) => section(text, n))
          .join('\n');
        const u = names === 'timeline' ? unfolded(s) : s;
        for (const p of want.has ?? [])
          found(u, text, p, names, names.includes('communications') ? got.said : undefined);
        for (const p of want.hasNot ?? []) must(!holds(u, p), `holds ${show(p)}`);
      },
    ];
  for (const [names, phrases] of Object.entries(x.offers ?? {}))
    yield [
      `offers ${names}`,
      () => {
        const s = names
          .split('|')
          .map((n) => section(text, n))
          .join('\n');
        for (const p of phrases) found(s, text, p, names, got.said);
      },
    ];
  yield [
    'no dumping',
    () => {
      const texts = Object.keys(SECTIONS).map((n) => [n, plain(unfolded(section(text, n)))]);
      for (const said of [t.body ?? '', ...t.events.flatMap((e) => (e.do === 'comment' ? [e.text] : []))]
        .flatMap((b) => b.split(/\n|(?<=[.!?。])\s/))
        .map((p) => plain(p).trim())
        .filter((p) => p.length >= 40)) {
        const where = texts.filter(([, s]) => s.includes(said)).map(([n]) => n);
        must(where.length <= 3, `${show(said)} stands in ${where.join(', ')}`);
      }
    },
  ];
  if (x.nowhere?.length)
    yield [
      'nowhere',
      () => {
        for (const p of x.nowhere)
          must(
            !text.toLowerCase().includes(p.toLowerCase()) &&
              !holds(text, p) &&
              !got.index.toLowerCase().includes(p.toLowerCase()),
            `holds ${show(p)}`,
          );
      },
    ];
  if (x.unlinked?.length)
    yield [
      'unlinked',
      () => {
        for (const p of x.unlinked)
          for (const line of text.split('\n').filter((l) => l.includes(p)))
            must(!line.replace(/`[^`]*`/g, '').includes(p), `a link to ${p}`);
      },
    ];
  if (x.linesAtMost)
    yield [
      'lines',
      () => {
        const n = text.split('\n').length;
        must(n <= x.linesAtMost, `${n} lines`);
      },
    ];
  if (x.fullLogOnly?.length)
    yield [
      'full log only',
      () => {
        for (const p of x.fullLogOnly) {
          must(!holds(unfolded(text), p), `outside of the fold: ${show(p)}`);
          must(holds(folds(text), p), `not in the full log: ${show(p)}`);
        }
      },
    ];
  if (x.followUps)
    yield [
      'follow-ups, one by one',
      () => {
        const lines = section(text, 'follow-ups').split(/\n(?=\s*[-|*\d])/);
        for (const f of x.followUps) {
          const what = typeof f.number === 'number' ? `#${f.number}` : show(f.title);
          const why = (line) => {
            if (f.owner && !new RegExp(`(?<![\\w-])(?:${f.owner})(?![\\w-])`, 'i').test(line))
              return `owner ${f.owner} is not there`;
            if (f.due && !dates(f.due).some((d) => line.includes(d))) return `due ${f.due} is not there`;
            if (f.dueSaid && !holds(line, f.dueSaid)) return `${show(f.dueSaid)} is not there`;
            const closed = /\[x\]|\b(closed|done|merged|completed|erledigt|geschlossen)\b|完了|fermée?/i.test(
              line.replace(/not done/gi, '').replace(f.title ?? '', ''),
            );
            return closed === (f.state === 'closed') ? undefined : closed ? 'told as closed' : 'told as open';
          };
          const of = lines
            .filter((l) =>
              f.number ? new RegExp(`(?:#|issues/|pull/)${f.number}\\b`).test(l) : holds(l, f.title),
            )
            .map(why);
          must(of.length, `no follow-up ${what}`);
          must(of.includes(undefined), `${what}: ${of[0]}`);
        }
        const count = (
          JSON.parse(got.index || '{}').incidents ??
          JSON.parse(got.index || '{}').postmortems ??
          []
        ).find?.((p) => p.incident === got.number || p.number === got.number)?.follow_ups;
        if (count && typeof count.open === 'number')
          must(
            count.open >= x.followUps.filter((f) => f.state === 'open').length,
            `the list of all counts ${count.open} open ones`,
          );
      },
    ];
  if (x.repairedBy)
    yield [
      'repaired with',
      () => {
        const rows = facts(text)
          .split('\n')
          .filter((l) => /^\|/.test(l) && !/^\| *(Incident|Vorfall|インシデント) *\|/i.test(l))
          .join('\n');
        for (const r of x.repairedBy) must(rows.includes(r), `${r} is not named`);
        for (const r of x.notRepairedBy ?? []) must(!rows.includes(r), `${r} is named`);
      },
    ];
  if (x.commentsOfOurs !== undefined)
    yield [
      'comments of ours',
      () => must(got.comments.length <= x.commentsOfOurs, `${got.comments.length} comments`),
    ];
  if (x.sectionsWritten !== undefined)
    yield [
      'sections written',
      () => {
        const is = Number(
          front(text, 'sections_written') ?? /"(?:sections_)?written": *(\d+)/.exec(got.index)?.[1] ?? NaN,
        );
        must(
          is >= x.sectionsWritten && is <= (x.sectionsWrittenAtMost ?? 99),
          `${is} of ${front(text, 'sections_total')} written, ${x.sectionsWritten === (x.sectionsWrittenAtMost ?? -1) ? '' : 'at least '}${x.sectionsWritten} expected`,
        );
      },
    ];
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const here = dirname(fileURLToPath(import.meta.url));
  const [folder, ...only] = process.argv.slice(2);
  if (folder === undefined) {
    console.log('usage: node judge.mjs FOLDER [name…]');
    process.exit(2);
  }
  const of = (n) => {
    const f = join(folder, n);
    return existsSync(f) ? readFileSync(f, 'utf8') : '';
  };
  let held = 0;
  let short = 0;
  for (const f of readdirSync(here).filter((f) => f.endsWith('.json'))) {
    const t = JSON.parse(readFileSync(join(here, f), 'utf8'));
    if (only.length && !only.includes(t.name)) continue;
    const got = {
      number: t.number ?? 1,
      said: JSON.parse(of(`${t.name}.said.json`) || '[]'),
      text: of(`${t.name}.md`),
      count: 1,
      comments: of(`${t.name}.comments.md`).split(/\n+=====\n+/),
      index: of(`${t.name}.index.json`),
      failed: [],
      runs: 0,
      unknown: [],
      notes: [],
    };
    let h = 0;
    let n = 0;
    for (const [name, fn] of checks(t, got)) {
      n++;
      try {
        if (name !== 'runs') must(got.text, 'no postmortem');
        fn();
        h++;
      } catch (e) {
        short++;
        console.log(`  ${t.name}: ${name}: ${e instanceof Short ? e.message : e.stack}`);
      }
    }
    held += h;
    console.log(`${t.name}: ${h} of ${n}`);
  }
  console.log(`${held} held, ${short} fell short`);
  process.exit(short ? 1 : 0);
}
