import { type Path, type Problem, pathText } from './problem.ts';
import { readYaml, type YamlReading } from './read-yaml.ts';
import { resolveSettings } from './resolve.ts';
import { settingsSchema } from './schema.ts';
import { schemaProblems, toProblem } from './schema-problems.ts';
import type { Settings } from './settings.ts';
import { teamProblems } from './team-problems.ts';
import type { Finding, Place } from './yaml-tree.ts';

export interface SettingsFile {
  readonly kind: 'settings';
  readonly fileName: string;
  readonly settings: Settings;
  /** The paths of everything that the file itself says, such as `label` or `reminders.per-incident`. */
  readonly chosen: readonly string[];
}

export type SettingsReading =
  | SettingsFile
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

export interface Powers {
  /** The workflow's own token cannot notify a team. */
  readonly mentionsTeams: boolean;
}

const least: Powers = { mentionsTeams: false };

/** Reads the whole file before it complains, so that every problem is told at once; never throws. */
export function parseSettingsFile(text: string, fileName: string, powers: Powers = least): SettingsReading {
  const reading = readYaml(text);
  if (reading.kind === 'unreadable') return problems(reading.mistakes, reading.lineOf, fileName);

  const { tree, lineOf } = reading;
  const checked = settingsSchema.safeParse(tree.value ?? {});
  const teams = powers.mentionsTeams ? [] : teamProblems(tree);
  if (checked.success && tree.mistakes.length === 0 && teams.length === 0) {
    return {
      kind: 'settings',
      fileName,
      settings: resolveSettings(checked.data),
      chosen: chosenIn(tree.root),
    };
  }
  const found = checked.success ? [] : schemaProblems(checked.error.issues, tree);
  return problems([...tree.mistakes, ...found, ...teams], lineOf, fileName);
}

function problems(
  findings: readonly Finding[],
  lineOf: YamlReading['lineOf'],
  file: string,
): { readonly kind: 'problems'; readonly problems: readonly Problem[] } {
  const inOrder = findings.toSorted((a, b) => a.offset - b.offset);
  return {
    kind: 'problems',
    problems: inOrder.map((finding) => toProblem(finding, { file, ...lineOf(finding.offset) })),
  };
}

function chosenIn({ within }: Place, path: Path = []): readonly string[] {
  return [...within]
    .filter(([, place]) => !place.isEmpty)
    .flatMap(([key, place]) => [pathText([...path, key]), ...chosenIn(place, [...path, key])]);
}
