import { describe, expect, it } from 'vitest';
import { parseSettingsFile } from '../../src/settings/parse.ts';
import { formatProblems, type Problem } from '../../src/settings/problem.ts';

function problemsOf(text: string): readonly Problem[] {
  const reading = parseSettingsFile(text, '.github/incident-protocol.yml');
  return reading.kind === 'problems' ? reading.problems : [];
}

function told(text: string): string {
  return formatProblems(problemsOf(text)).replaceAll('.github/incident-protocol.yml', 'file');
}

describe('a wrong value', () => {
  const duration = 'a duration such as 30m, 12h, 2d or 1w, more than zero and at most 365d';

  it('is told with file, line, column, path, what was found and what is allowed', () => {
    const text = 'steps:\n  apologize:\n    remind-after: 2 days\n';
    expect(formatProblems(problemsOf(text))).toBe(
      `.github/incident-protocol.yml:3:19 steps.apologize.remind-after: found "2 days", allowed: ${duration}`,
    );
  });

  it.each(['0', '0m', '-1', 'abc', '1e9', '""', 'PT30M', '30', '1.5h', '400d', '[1d]', '{a: 1}', 'true'])(
    'is refused as time limit: %s',
    (value) => {
      expect(problemsOf(`steps: {own: {remind-after: ${value}}}`)).toMatchObject([
        { path: 'steps.own.remind-after', line: 1, column: 29, allowed: duration },
      ]);
    },
  );

  it('is shown as it was written', () => {
    expect(told('reminders: {per-incident: 1e9}')).toBe(
      'file:1:27 reminders.per-incident: found 1e9 (a number), allowed: a whole number from 1 to 10',
    );
  });

  it.each([
    ['label', '"a\\nb"'],
    ['label', '" "'],
    ['label', 'x'.repeat(51)],
    ['label', '12'],
    ['accept-from', 'admin'],
    ['people', '[alice]'],
    ['people.default', 'alice'],
    ['people.default', '[a, b, c, d, e, f]'],
    ['people.default[0]', '[-alice]'],
    ['people.default[0]', '[a--b]'],
    ['people.default[0]', '["dependabot[bot]"]'],
    ['people.default[0]', '["@@alice"]'],
    ['people.default[0]', `[${'a'.repeat(40)}]`],
    ['people.escalate-to[1]', '[alice, null]'],
    ['steps', '[check]'],
    ['steps.own', 'off'],
    ['steps.own.enabled', 'no'],
    ['steps.own.title', '"two\\nlines"'],
    ['steps.own.title', '"<!-- hidden"'],
    ['steps.own.title', 'x'.repeat(81)],
    ['steps.own.hint', 'x'.repeat(301)],
    ['severities', '[sev1]'],
    ['severities.sev1', '0.25'],
    ['severities.sev1.factor', '0'],
    ['severities.sev1.factor', '-1'],
    ['severities.sev1.factor', '101'],
    ['severities.sev1.factor', '.inf'],
    ['severities.sev1.factor', '.nan'],
    ['severities.sev1.factor', '"0.5"'],
    ['service-label', '""'],
    ['service-label', 'x'.repeat(41)],
    ['service-label', '[service]'],
    ['reminders.repeat', '11h'],
    ['reminders.repeat', '0'],
    ['reminders.per-incident', '0'],
    ['reminders.per-incident', '11'],
    ['reminders.per-incident', '1.5'],
    ['reminders.max-per-run', '101'],
    ['working-hours.hours', '25:00'],
    ['working-hours.hours', '25:00-26:00'],
    ['working-hours.hours', '09:00-09:00'],
    ['working-hours.hours', '18:00-09:00'],
    ['working-hours.hours', '9:00-18:00'],
    ['working-hours.hours', '09:00-24:01'],
    ['working-hours.hours', '""'],
    ['working-hours.days', '[]'],
    ['working-hours.days', 'mon'],
    ['working-hours.days[1]', '[mon, someday]'],
    ['time-zone', 'Mars/Olympus'],
    ['time-zone', '+01:00'],
    ['time-zone', '""'],
    ['working-hours.holidays[0]', '[2026-02-29]'],
    ['working-hours.holidays[0]', '[25.12.2026]'],
    ['working-hours.holidays[0]', '[20261225]'],
    ['close.early', 'ignore'],
    ['postmortem.directory', '/etc'],
    ['postmortem.directory', '../x'],
    ['postmortem.directory', 'a/../b'],
    ['postmortem.directory', './a'],
    ['postmortem.directory', 'a//b'],
    ['postmortem.directory', 'a\\b'],
    ['postmortem.directory', 'C:x'],
    ['postmortem.directory', '"a\\0b"'],
    ['postmortem.directory', '""'],
    ['postmortem.directory', '.'],
    ['postmortem.directory', '.GitHub/workflows'],
    ['postmortem.directory', 'docs/con'],
    ['postmortem.directory', 'AUX.d/postmortems'],
    ['postmortem.directory', '.gitmodules'],
    ['postmortem.directory', '.git'],
    ['postmortem.directory', 'a/.GIT/hooks'],
    ['postmortem.directory', 'a b'],
    ['postmortem.directory', 'é'],
    ['postmortem.directory', 'a'.repeat(201)],
    ['postmortem.deliver', 'email'],
    ['postmortem.template', 'postmortem.md'],
    ['postmortem.template', '../x.hbs'],
    ['postmortem.template', '.git/x.hbs'],
    ['postmortem.template', '/x.hbs'],
    ['postmortem.language', 'xx'],
    ['postmortem.messages', '[impact]'],
    ['postmortem.messages.impact', '""'],
    ['postmortem.messages.impact', '7'],
    ['postmortem.messages.impact', '"a\\nb"'],
    ['postmortem.messages.impact', '"a --> b"'],
    ['postmortem.messages.impact', 'x'.repeat(501)],
    ['templates', '[reminder]'],
    ['templates.reminder', 'reminder.md'],
    ['templates.reminder', '../reminder.hbs'],
  ])('is refused at %s: %s', (path, value) => {
    const keys = path.replace(/\[.*/, '').split('.');
    const text = keys.map((key, depth) => `${'  '.repeat(depth)}${key}:`).join('\n');
    expect(problemsOf(`${text} ${value}\n`)).toMatchObject([{ path, line: keys.length }]);
  });

  it('gives the reason why a team cannot be called', () => {
    expect(told('people: {default: [org/team]}')).toContain(
      "because the workflow's own token cannot notify one",
    );
  });

  it('is refused when nothing is left to do, even beside another mistake', () => {
    const off = ['check', 'alert', 'own', 'apologize', 'ameliorate', 'prevent', 'feedback'].map(
      (id) => `  ${id}: {enabled: false}`,
    );
    const text = ['steps:', ...off, '  thank: {enabled: false, remind-after: x}'].join('\n');
    expect(problemsOf(text).map(({ path, line }) => [path, line])).toEqual([
      ['steps', 1],
      ['steps.thank.remind-after', 9],
    ]);
  });

  it('does not hide that a step is neither on nor off', () => {
    const off = ['check', 'alert', 'own', 'apologize', 'ameliorate', 'prevent', 'feedback'].map(
      (id) => `  ${id}: {enabled: false}`,
    );
    expect(problemsOf(['steps:', ...off, '  thank: off'].join('\n')).map(({ path }) => path)).toEqual([
      'steps.thank',
    ]);
  });

  it('is refused as the template of the postmortem when there is another', () => {
    const text = 'colour: red\ntemplates: {postmortem: a.hbs}\npostmortem:\n  template: b.hbs\n';
    expect(told(text).split('\n').at(-1)).toBe(
      'file:4:3 postmortem.template: found a template here and one in `templates.postmortem`, allowed: one of the two, because both name the template of the postmortem',
    );
  });

  it('is refused as a message with places of its own, or without the mark of a question', () => {
    const text =
      'postmortem:\n  messages:\n    well: "{who}"\n    renamed: "{to}, {why}"\n    wellQuestion: Say.\n';
    expect(told(text).split('\n')).toEqual([
      'file:3:5 postmortem.messages.well: found the place {who}, allowed: a text without places',
      'file:4:5 postmortem.messages.renamed: found the place {why}, allowed: a text with {who}, {from}, {to}',
      'file:5:5 postmortem.messages.wellQuestion: found no question mark, allowed: a question: by its mark we know what nobody has answered',
    ]);
  });

  it('is refused when two labels differ only in case', () => {
    expect(told('severities:\n  sev1: {factor: 0}\n  SEV1: {factor: 1}\n').split('\n')).toEqual([
      'file:2:18 severities.sev1.factor: found 0 (a number), allowed: a number more than 0 and at most 100',
      'file:3:3 severities.SEV1: found the same label again, allowed: every label once, in any case',
    ]);
  });
});

describe('a key of an earlier version', () => {
  it.each([
    ['reminders: {per-step: 2}', ['reminders.per-step reminders.per-incident']],
    ['nag: {repeat: 1d, cap: 2}', ['nag.repeat reminders.repeat', 'nag.cap reminders.per-incident']],
    [
      'nag: {hours: "09:00-17:00", time-zone: UTC}',
      ['nag.hours working-hours.hours', 'nag.time-zone time-zone'],
    ],
    ['nag:', ['nag reminders']],
    ['nag: {x: 1}', ['nag reminders']],
    ['steps: {own: {patience: 1d}}', ['steps.own.patience remind-after']],
    ['severities: {sev1: {patience: 2}}', ['severities.sev1.patience factor']],
    ['templates: {nag: a.hbs}', ['templates.nag templates.reminder']],
  ])('%s is refused with its new name', (text, named) => {
    const found = problemsOf(text);
    expect(found.map(({ path, allowed }) => `${path} ${/`(.*)`/.exec(allowed)?.[1]}`)).toEqual(named);
    expect(found.every((one) => one.found === 'a key of an earlier version' && one.line === 1)).toBe(true);
  });
});

describe('an unknown key', () => {
  it.each([
    ['lable: x', 'lable', 'label'],
    ['acceptFrom: read', 'acceptFrom', 'accept-from'],
    ['steps: {apologise: }', 'steps.apologise', 'apologize'],
    ['steps: {own: {remind-aftr: 1d}}', 'steps.own.remind-aftr', 'remind-after'],
    ['severities: {sev1: {fcator: 1}}', 'severities.sev1.fcator', 'factor'],
    ['timezone: UTC', 'timezone', 'time-zone'],
    ['directory: docs', 'directory', 'postmortem.directory'],
    ['close: {early: reopn}', 'close.early', 'reopen'],
    ['templates: {indexpage: a.hbs}', 'templates.indexpage', 'index-page'],
    ['postmortem: {messages: {impakt: x}}', 'postmortem.messages.impakt', 'impact'],
  ])('%s is told with the nearest one', (text, path, didYouMean) => {
    expect(problemsOf(text)).toMatchObject([{ path, didYouMean }]);
  });

  it.each(['colour: red', 'remind-after: 1d', 'constructor: 1', 'toString: 1', '1: 2', '<<: {label: x}'])(
    '%s is told without a guess',
    (text) => {
      const [problem] = problemsOf(text);
      expect(problem).toMatchObject({ found: 'an unknown key', line: 1, column: 1 });
      expect(problem).not.toHaveProperty('didYouMean');
    },
  );

  it('is told with a few words where there are too many to name', () => {
    expect(told('postmortem: {messages: {nothing at all: x}}')).toMatch(
      /^file:1:25 postmortem\.messages\.nothing at all: found an unknown key, allowed: one of the \d+ keys that stand in schema\.json$/,
    );
  });

  it('reads as one line', () => {
    expect(told('steps:\n  own:\n    remind-aftr: 1d\n')).toBe(
      'file:3:5 steps.own.remind-aftr: found an unknown key, allowed: title, hint, remind-after, enabled; did you mean `remind-after`?',
    );
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['a list at the top', '- label\n', 1, 'found a list, allowed: a map with label, '],
    ['a word at the top', 'incident\n', 1, 'found "incident", allowed: a map with label, '],
    ['an open bracket', 'label: x\npeople: [\n', 3, 'found text that is not YAML'],
    ['a tab as indentation', 'reminders:\n\tper-incident: 2\n', 2, 'Tabs are not allowed as indentation'],
    ['a second document', 'label: a\n---\nlabel: b\n', 2, 'found a second document'],
    ['a tag', 'label: a\nreminders: !!js/function x\n', 2, 'Unresolved tag'],
    ['an unknown directive', '%X\n---\nlabel: a\n', 1, 'Unknown directive'],
    ['a repeated key', 'label: a\n\nlabel: b\n', 3, 'label: found the same key again'],
    ['an alias', 'people:\n  default: &a [x]\n  escalate-to: *a\n', 3, 'found the alias "*a"'],
    ['an alias to nothing', 'label: x\nreminders: *b\n', 2, 'found the alias "*b"'],
    ['a list as a key', 'label: x\n? [a]\n: b\n', 2, 'found a key that is not a word'],
    ['an empty key', 'label: x\n: y\n', 2, 'found a key that is not a word'],
    [
      'the prototype',
      'reminders:\n  __proto__: {per-incident: 1}\n',
      2,
      'reminders.__proto__: found a name that JavaScript keeps',
    ],
    ['brackets without end', '['.repeat(60_000), 1, 'found brackets within brackets'],
    ['a huge file', `label: x\n#${'-'.repeat(64 * 1024)}`, 1, 'found more than 64 KiB'],
    ['a file that is huge in bytes only', `# ${'é'.repeat(40_000)}`, 1, 'found more than 64 KiB'],
  ])('says so and where: %s', (_, text, line, words) => {
    expect(problemsOf(text)[0]).toMatchObject({ line });
    expect(told(text)).toContain(words);
  });

  it('refuses a bomb of aliases that would never be read to its end', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (let i = 1; i < 26; i++) {
      const [name, before] = [String.fromCharCode(97 + i), String.fromCharCode(96 + i)];
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`);
    }
    expect(told(bomb.join('\n'))).toContain('found the alias "*a"');
  });
});

describe('the message', () => {
  it('holds all problems at once, in the order of the file', () => {
    const text =
      'working-hours: {hours: x}\nreminders: {per-incident: 0}\nlabel: 1\nlabel: 2\nclose: {early: x}\nx: 1\n';
    expect(problemsOf(text).map(({ path, line }) => `${line} ${path}`)).toEqual([
      '1 working-hours.hours',
      '2 reminders.per-incident',
      '3 label',
      '4 label',
      '5 close.early',
      '6 x',
    ]);
  });

  it('is cut when it would fill the log', () => {
    const text = Array.from({ length: 70 }, (_, i) => `unheard-of-${i}: 1`).join('\n');
    const lines = told(text).split('\n');
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('… and 20 more');
  });

  it('never carries a line break, an escape sequence or an invisible sign from the file', () => {
    const text = 'label: "a\\n::error::b\\e[31m\\u202E"\n"x\\n::stop::": 1\n';
    expect(told(text)).toContain('found "a\\u{a}::error::b\\u{1b}[31m\\u{202e}"');
    expect(told(text).split('\n')).toHaveLength(2);
  });
});
