import { describe, expect, it, vi } from 'vitest';
import { createRenderer } from '../../src/templates/renderer.ts';

function writing(template: unknown, view: object = {}) {
  return () => createRenderer({ name: 'postmortem', source: template, skipped: 0, language: 'en' })(view);
}

describe('writer', () => {
  it('fills a view into a template without escaping, because the values are clean already', () => {
    expect(writing('# {{title}}\n', { title: 'a & b <c>' })()).toBe('# a & b <c>\n');
  });

  it('reads templates that were written on Windows', () => {
    expect(writing('\uFEFF{{#if yes}}\r\na\r\n{{/if}}\r\nb\r\n', { yes: true })()).toBe('a\nb\n');
  });

  it('does not run what is in a value', () => {
    expect(writing('{{title}}', { title: '{{constructor.name}}' })()).toBe('{{constructor.name}}');
  });

  it('names the template and the line when a value is missing', () => {
    expect(writing('one\ntwo {{nothing}}')).toThrow(
      'Template "postmortem", line 2: "nothing" is not known here',
    );
  });

  it('asks for a value that may be left out with #if', () => {
    expect(writing('a{{#if nothing}}b{{/if}}')()).toBe('a');
  });

  it('names the template and the line when the template cannot be read', () => {
    expect(writing('one\n{{#if a}}\nthree')).toThrow(/^Template "postmortem", line 3: .*Expecting/);
    expect(writing('one\n{{/each}}')).toThrow(/^Template "postmortem", line 2: /);
    expect(writing('one\n{{#if a}}x{{/each}}', { a: 1 })).toThrow(
      `Template "postmortem", line 2: if doesn't match each`,
    );
  });

  it('names the line of a helper or partial that is not there', () => {
    expect(writing('one\n\n{{shout "x"}}')).toThrow(
      'Template "postmortem", line 3: "shout" is not known here',
    );
    expect(writing('one\n{{> footer}}')).toThrow('Template "postmortem", line 2: The partial footer');
  });

  it('names the line of what lies above the top', () => {
    expect(writing('one\n{{../../title}}')).toThrow(
      'Template "postmortem", line 2: "title" is not known here',
    );
  });

  it('ends when a partial calls itself', () => {
    expect(writing('{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}')).toThrow(
      'a partial calls itself without end',
    );
  });

  it.each([
    ['lists within lists', '{{#each a}}{{#each @root.a}}{{#each @root.a}}{{/each}}{{/each}}{{/each}}'],
    ['blocks within blocks', '{{#a}}{{#@root.a}}{{#@root.a}}{{/@root.a}}{{/@root.a}}{{/a}}'],
    [
      'partials that double',
      `${Array.from({ length: 40 }, (_, at) => `{{#*inline "p${at}"}}{{> p${at + 1}}}{{> p${at + 1}}}{{/inline}}`).join('')}{{#*inline "p40"}}{{/inline}}{{> p0}}`,
    ],
    [
      'blocks of partials that double',
      `${Array.from({ length: 40 }, (_, at) => `{{#*inline "p${at}"}}{{#> p${at + 1}}}{{> @partial-block}}{{/p${at + 1}}}{{> p${at + 1}}}{{/inline}}`).join('')}{{#*inline "p40"}}{{/inline}}{{#> p0}}{{/p0}}`,
    ],
  ])('ends when %s go round without end', (_, template) => {
    const a = Array.from({ length: 100 }, (_one, at) => at);
    expect(writing(template, { a })).toThrow(
      'Template "postmortem": its lists and partials go round without end',
    );
  });

  it('has every name that a list gives to its round, and the other way out', () => {
    const template = '{{#each a as |one name|}}{{name}}{{one}}{{@index}}{{@last}} {{else}}none{{/each}}';
    expect(writing(template, { a: ['x', 'y'] })()).toBe('0x0false 1y1true ');
    expect(writing(template, { a: [] })()).toBe('none');
    expect(writing('{{#each}}{{/each}}')).toThrow('Must pass iterator to #each');
    expect(
      writing('{{#*inline "p"}}[{{x}}]{{/inline}}{{#each a}}{{> p x=this}}{{/each}}', { a: [1, 2] })(),
    ).toBe('[1][2]');
  });

  it('refuses to write more than fits anywhere', () => {
    const many = Array.from({ length: 200 }, () => 'x'.repeat(100));
    expect(writing('{{#each many}}{{#each ../many}}{{this}}{{/each}}{{/each}}', { many })).toThrow(
      'Template "postmortem": it writes more than 1000000 characters',
    );
  });

  it('takes text only, never a syntax tree', () => {
    expect(writing({ type: 'Program', body: [] })).toThrow('Template "postmortem": not a text.');
    expect(writing(undefined)).toThrow('not a text');
  });

  it('reaches no prototype and prints nothing', () => {
    const prints = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => undefined),
    );
    expect(writing('a{{log "x"}}b')()).toBe('ab');
    expect(writing('{{lookup this "constructor"}}|{{lookup title "constructor"}}', { title: 'x' })()).toBe(
      '|',
    );
    expect(writing('{{title.constructor.name}}', { title: 'x' })).toThrow();
    expect(prints.flatMap((spy) => spy.mock.calls)).toEqual([]);
    for (const spy of prints) spy.mockRestore();
  });
});
