import { UserError } from './user-error.ts';

/** Every input of action.yml; a test holds the two equal. */
export const inputNames = ['token', 'label', 'config', 'issue', 'task', 'max-nags', 'dry-run'] as const;

export type InputName = (typeof inputNames)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Inputs {
  readonly token: string;
  readonly label: string;
  /** Path of the settings file in the repository. */
  readonly config: string;
  /** How many nags the run may speak, when the workflow says so. */
  readonly maxNags?: number;
  readonly dryRun: boolean;
}

/** The runner passes inputs as `INPUT_<NAME>`: upper case, blanks to `_`, hyphens kept. */
export function inputText(environment: Environment, name: InputName): string {
  return (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

export function readInputs(environment: Environment): Inputs {
  const token = inputText(environment, 'token');
  if (token === '') {
    throw new UserError(
      'Input `token` is empty: nothing can be read or written. Leave the input out to use the token of the workflow.',
    );
  }
  const maxNags = readMaxNags(environment);
  return {
    token,
    label: inputText(environment, 'label'),
    config: inputText(environment, 'config'),
    ...(maxNags === undefined ? {} : { maxNags }),
    dryRun: readBoolean(environment, 'dry-run'),
  };
}

/** As the setting `nag.max-per-run`, which it overrides. */
function readMaxNags(environment: Environment): number | undefined {
  const text = inputText(environment, 'max-nags');
  if (text === '') return undefined;
  if (/^(?:[1-9]\d?|100)$/.test(text)) return Number(text);
  throw mistaken('max-nags', text, 'a whole number from 1 to 100');
}

/** YAML 1.2's words for a boolean; anything else is a typo, and a dry run that is none would write. */
function readBoolean(environment: Environment, name: InputName): boolean {
  const text = inputText(environment, name);
  if (/^(?:|false|False|FALSE)$/.test(text)) return false;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  throw mistaken(name, text, '`true` or `false`');
}

function mistaken(name: InputName, found: string, allowed: string): UserError {
  return new UserError(
    `Input \`${name}\`: found ${JSON.stringify(found.slice(0, 60))}, allowed: ${allowed}.`,
  );
}
