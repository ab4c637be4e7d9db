import { usualSweepFile } from '../facts/sweep-workflow.ts';
import { UserError } from './errors.ts';
import { type Environment, type InputName, inputText } from './input-text.ts';

export interface Inputs {
  readonly token: string;
  readonly label: string;
  /** Path of the settings file in the repository. */
  readonly config: string;
  /** How many reminders the run may speak, when the workflow says so. */
  readonly maxReminders?: number;
  readonly dryRun: boolean;
  /** The file that sweeps, among those of the workflows. */
  readonly sweepFile: string;
  /** Who else is told what changed. */
  readonly notify: {
    /** One address on each line. */
    readonly urls: string;
    readonly secret: string;
    readonly mayBePrivate: boolean;
  };
}

export function readInputs(environment: Environment): Inputs {
  refuseFormer(environment);
  const token = inputText(environment, 'token');
  if (token === '') {
    throw new UserError(
      'Input `token` is empty: nothing can be read or written. Leave the input out to use the token of the workflow.',
    );
  }
  const maxReminders = readMaxReminders(environment);
  return {
    token,
    label: inputText(environment, 'label'),
    config: inputText(environment, 'config'),
    ...(maxReminders === undefined ? {} : { maxReminders }),
    dryRun: readBoolean(environment, 'dry-run'),
    sweepFile: inputText(environment, 'sweep-workflow') || usualSweepFile,
    notify: {
      urls: inputText(environment, 'notify-url'),
      secret: inputText(environment, 'notify-secret'),
      mayBePrivate: readBoolean(environment, 'notify-private'),
    },
  };
}

export interface Home {
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** The file of the workflow that runs, without its folder. */
  readonly workflowFile?: string;
}

/** Where the workflow runs, as the runner says. */
export function readConnection(environment: Environment): Home {
  const [owner = '', repo = ''] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  if (owner === '' || repo === '') {
    throw new UserError(
      '`GITHUB_REPOSITORY` names no repository: run this in a workflow, or set it to `owner/name`.',
    );
  }
  // octo/shop/.github/workflows/sweep.yml@refs/heads/main
  const workflowFile = /([^/]+)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
  return {
    ...(workflowFile === undefined ? {} : { workflowFile }),
    repository: { owner, repo },
    apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
    graphqlUrl: environment['GITHUB_GRAPHQL_URL'] || 'https://api.github.com/graphql',
  };
}

/** As the setting `reminders.max-per-run`, which it overrides. */
function readMaxReminders(environment: Environment): number | undefined {
  const text = inputText(environment, 'max-reminders');
  if (text === '') return undefined;
  if (/^(?:[1-9]\d?|100)$/.test(text)) return Number(text);
  throw mistaken('max-reminders', text, 'a whole number from 1 to 100');
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

/** The runner warns of an input that action.yml does not know, and passes it on all the same. */
function refuseFormer(environment: Environment): void {
  if ((environment['INPUT_MAX-NAGS'] ?? '') === '') return;
  throw new UserError('Input `max-nags`: its name is `max-reminders` now; change it in the workflow.');
}
