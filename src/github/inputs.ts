import { UserError } from './user-error.ts';

/** Every input of action.yml; a test holds the two equal. */
export const inputNames = ['token', 'label', 'config', 'issue', 'task', 'dry-run'] as const;

export type InputName = (typeof inputNames)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Inputs {
  readonly token: string;
  readonly label: string;
  /** Path of the settings file in the repository. */
  readonly config: string;
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
  return {
    token,
    label: inputText(environment, 'label'),
    config: inputText(environment, 'config'),
    dryRun: readBoolean(environment, 'dry-run'),
  };
}

/** YAML 1.2's words for a boolean; anything else is a typo, and a dry run that is none would write. */
function readBoolean(environment: Environment, name: InputName): boolean {
  const text = inputText(environment, name);
  if (/^(?:|false|False|FALSE)$/.test(text)) return false;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  throw new UserError(
    `Input \`${name}\`: found ${JSON.stringify(text.slice(0, 60))}, allowed: \`true\` or \`false\`.`,
  );
}
