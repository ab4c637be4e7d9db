/** From a catalog in JSON to a module of plain texts and functions. */

type Messages = Readonly<Record<string, string>>;

const madeBy = 'Made by `npm run generate` from the files in `catalogs`.';

/** A message without places is a text, one with places a function of them. */
export function compileCatalog(language: string, json: string): string {
  const groups = Object.entries(withoutSite(readCatalog(json))).map(
    ([group, messages]) => `${group}: {\n${Object.entries(messages).map(compileMessage).join('\n')}\n},`,
  );
  return `/** ${madeBy} */

${/\{\w+\}/.test(json) ? 'type Values = Readonly<Record<string, string | number>>;\n' : ''}
export const ${language} = {
${groups.join('\n')}
};
`;
}

function compileMessage([key, text]: readonly [string, string]): string {
  const name = nameOf(key);
  if (placesIn(text).length === 0) return `${name}: ${quoted(text)},`;
  const body = escaped(text)
    .replaceAll(/[`$]/g, '\\$&')
    .replaceAll(/\{(\w+)\}/g, `\${v['$1']}`);
  return `${name}: (v: Values) => \`${body}\`,`;
}

/** Which places each message with places has: their types, and the rule for a team's own words. */
export function compilePlaces(json: string): string {
  const groups = Object.entries(withoutSite(readCatalog(json))).map(([group, messages]) => {
    const lines = Object.entries(messages).flatMap(([key, text]) => {
      const places = placesIn(text);
      return places.length === 0 ? [] : [`${quoted(key)}: [${places.map(quoted).join(', ')}],`];
    });
    return { group, text: `export const ${group} = {\n${lines.join('\n')}\n} as const;` };
  });
  // Each by itself, as only those of the postmortem are needed where it runs.
  return `/** ${madeBy} */

${groups.map(({ text }) => text).join('\n\n')}

export const places = { ${groups.map(({ group }) => group).join(', ')} } as const;
`;
}

export function listOf(languages: readonly string[]): string {
  return `/** ${madeBy} */

import type { en } from './compiled/en.ts';

export const languageNames = [${languages.map(quoted).join(', ')}] as const;

export type Language = (typeof languageNames)[number];

export type MessageKey<Group extends keyof typeof en> = keyof (typeof en)[Group];
`;
}

/**
 * English is in every run; the others are loaded by those that need one. What a message is in each of them stands side
 * by side: packed one after the other, their keys would lie too far apart to be packed as the same.
 */
export function compileOthers(sources: Readonly<Record<string, string>>): string {
  const languages = Object.keys(sources);
  const catalogs = languages.map((language) => readCatalog(sources[language] ?? '{}'));
  const groups = [...new Set(catalogs.map(withoutSite).flatMap(Object.keys))].map(
    (group) => `${group}: {\n${rowsOf(catalogs, group).join('\n')}\n},`,
  );
  return `/** ${madeBy} */

export const otherLanguages = [${languages.map(quoted).join(', ')}] as const;

/** A message in each of them; null where a language has none of its own. */
export const rows: Readonly<Record<'postmortem' | 'thread', Readonly<Record<string, readonly (string | null)[]>>>> = {
${groups.join('\n')}
};
`;
}

/** What is read where it was written, in whatever language that was: of the postmortem, and without places. */
const readAnywhere = [
  ...['affected', 'followUps', 'followUpOpen', 'followUpClosed', 'followUpMerged', 'followUpDropped'],
  ...['followUpPrevent', 'followUpDetect', 'followUpMitigate', 'followUpProcess'],
  ...[
    'milestoneStarted',
    'milestoneDetected',
    'milestoneOpened',
    'milestoneDeclared',
    'milestoneAcknowledged',
  ],
  ...['milestoneMitigated', 'milestoneResolved', 'milestoneClosed'],
];

/** Every run that reads postmortems needs these few; a catalog is loaded for a team that speaks it. */
export function compileReadAnywhere(sources: Readonly<Record<string, string>>): string {
  const catalogs = Object.values(sources).map((json) => readCatalog(json)['postmortem'] ?? {});
  const lines = readAnywhere.map((key) => {
    const texts = [...new Set(catalogs.flatMap((messages) => messages[key] ?? []))];
    if (texts.length === 0) throw new Error(`no catalog has the message "${key}"`);
    return `${key}: [${texts.map(quoted).join(', ')}],`;
  });
  return `/** ${madeBy} */

export const inAnyLanguage: Readonly<Record<${readAnywhere.map(quoted).join(' | ')}, readonly string[]>> = {
${lines.join('\n')}
};
`;
}

/** What the site says: few runs build it, so it is apart, English too. */
export function compileSite(sources: Readonly<Record<string, string>>): string {
  const catalogs = Object.values(sources).map(readCatalog);
  return `/** ${madeBy} */

export const siteLanguages = [${Object.keys(sources).map(quoted).join(', ')}] as const;

/** A message in each of them; null where a language has none of its own. */
export const siteRows = {
${rowsOf(catalogs, site).join('\n')}
} as const;
`;
}

const site = 'site';

function withoutSite({ [site]: _apart, ...groups }: Readonly<Record<string, Messages>>) {
  return groups;
}

function rowsOf(catalogs: readonly Readonly<Record<string, Messages>>[], group: string): readonly string[] {
  const keys = [...new Set(catalogs.flatMap((catalog) => Object.keys(catalog[group] ?? {})))];
  return keys.map((key) => {
    const texts = catalogs.map((catalog) => {
      const text = catalog[group]?.[key];
      return text === undefined ? 'null' : quoted(text);
    });
    return `${nameOf(key)}: [${texts.join(', ')}],`;
  });
}

export function placesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))];
}

function readCatalog(json: string): Readonly<Record<string, Messages>> {
  return JSON.parse(json);
}

function nameOf(key: string): string {
  return /^\w+$/.test(key) ? key : quoted(key);
}

function quoted(text: string): string {
  return `'${escaped(text).replaceAll("'", "\\'")}'`;
}

/** Blanks and hyphens that look like others are written as escapes, so that nobody changes them unseen. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(
      /[\u00A0\u200B\u2011\u202F]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
