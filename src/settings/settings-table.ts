import { stringify } from 'yaml';
import { isSection, type Setting, settingsIn, settingsJsonSchema } from './json-schema.ts';

const begin = '<!-- settings:begin -->';
const end = '<!-- settings:end -->';

/** The table of the reference: one row per key, the eight steps folded into one. */
export function settingsTable(): string {
  const settings = settingsIn(settingsJsonSchema()).filter(({ schema }) => !isSection(schema));
  const rows = [...Map.groupBy(settings, folded)].map(([key, group]) => row(key, group));
  return ['| Key | Default | What it means |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The text with a fresh table between its markers, or as it was when it has none. */
export function withSettingsTable(text: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) return text;
  return `${text.slice(0, from + begin.length)}\n${settingsTable()}\n${text.slice(to)}`;
}

function folded({ path }: Setting): string {
  return path.map((key, index) => (index === 1 && path[0] === 'steps' ? '<id>' : key)).join('.');
}

function row(key: string, group: readonly Setting[]): string {
  const defaults = new Set(group.map(({ schema }) => defaultOf(schema.default)));
  const [only = ''] = defaults;
  const description = group[0]?.schema.description ?? '';
  return `| \`${key}\` | ${defaults.size === 1 ? only : "the step's own"} | ${cell(description)} |`;
}

function defaultOf(value: unknown): string {
  if (value === undefined) return 'not set';
  const text = stringify(value, {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
  }).trim();
  return `\`${cell(text)}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
