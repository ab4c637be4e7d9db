/** What the workflow says, as it is written there: all that an event needs that is no business of ours. */

export { actionVersion } from '../facts/version.ts';

/** Every input of action.yml; a test holds the two equal. */
export const inputNames = [
  'token',
  'label',
  'config',
  'issue',
  'task',
  'max-reminders',
  'sweep-workflow',
  'notify-url',
  'notify-secret',
  'notify-private',
  'dry-run',
] as const;

export type InputName = (typeof inputNames)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

/** The runner passes inputs as `INPUT_<NAME>`: upper case, blanks to `_`, hyphens kept. */
export function inputText(environment: Environment, name: InputName): string {
  return (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}
