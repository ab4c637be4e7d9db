/** What a repository has of all that an incident needs. What may not be read is not known, and no reason to stop. */

import type { Permission } from '../facts/facts.ts';
import { listAt, textAt } from '../json.ts';
import { formAmong } from '../setup/form.ts';
import type { Found, FoundFile, FoundPerson, FoundWorkflow } from '../setup/found.ts';
import { wantedLabels } from '../setup/labels.ts';
import { formFolder, isReadme, twinOf, workflowsFolder } from '../setup/proposed-files.ts';
import { usesUs } from '../setup/read-workflow.ts';
import type { Instant } from '../time/instant.ts';
import type { GitHub } from './client.ts';
import { errorAnswer } from './errors.ts';
import type { RepositoryContext, TextFile } from './read-context.ts';
import { readIsEmpty, readLabels } from './read-labels.ts';
import { perPage } from './read-pages.ts';
import { readTextFiles } from './read-text-files.ts';

export interface SetupQuestion {
  readonly context: RepositoryContext;
  readonly label: string;
  readonly severities: readonly string[];
  readonly privateLabels: readonly string[];
  readonly settingsProblem?: string;
  readonly deliver: Found['deliver'];
  readonly now: Instant;
  /** In milliseconds. */
  readonly sweepInterval: number;
  readonly directory: string;
  readonly sweepFile: string;
  readonly settingsPath: string;
  /** Handles of the settings; a team has a `/`. */
  readonly people: readonly string[];
  readonly permissionOf: (login: string) => Promise<Permission>;
}

/** Each is a request. */
const mostPeople = 6;
/** Nobody has more; where they do and none is ours, it is not known. */
const mostWorkflows = 300;
const mostForms = 50;

export async function readSetup(github: GitHub, question: SetupQuestion): Promise<Found> {
  const { context, people: _, permissionOf: __, ...same } = question;
  const { directory, label, settingsPath } = question;
  const { settingsFile, repository } = context;
  const twin = settingsFile.kind === 'present' ? [] : [twinOf(settingsPath)];
  const [labels, files, states, mayPropose, people, isEmpty] = await Promise.all([
    known(readLabels(github, wantedLabels(question))),
    readFiles(github, directory, twin),
    known(readStates(github)),
    known(readMayPropose(github)),
    readPeople(question),
    context.reader === 'graphql' ? false : known(readIsEmpty(github)),
  ]);
  return {
    ...{ ...same, repository, labels, mayPropose },
    ...(isEmpty === true ? { isEmpty } : {}),
    form: formAmong(files.forms, label),
    settings:
      settingsFile.kind === 'present' ? { path: settingsPath, text: settingsFile.text } : files.others[0],
    readme: files.readme,
    workflows: files.workflows === undefined ? undefined : await withRuns(github, files.workflows, states),
    ...people,
  };
}

/** Undefined where GitHub does not let us look, or fails; only a limit would be met by all that follows. */
async function known<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    const { status, limit } = errorAnswer(error);
    if (limit === 'none' && status !== 401) return undefined;
    throw error;
  }
}

async function readPeople({
  people,
  permissionOf,
}: SetupQuestion): Promise<Pick<Found, 'people' | 'unasked'>> {
  const logins = [...new Set(people)].filter((name) => !name.includes('/'));
  const asked = logins.slice(0, mostPeople);
  return {
    people: await Promise.all(
      asked.map(async (login): Promise<FoundPerson> => ({ login, permission: await permissionOf(login) })),
    ),
    unasked: people.filter((name) => !asked.includes(name)),
  };
}

interface Files {
  readonly forms: readonly FoundFile[];
  readonly readme: FoundFile | undefined;
  readonly others: readonly FoundFile[];
  /** Those that use this Action; undefined where that is not known. */
  readonly workflows: readonly FoundFile[] | undefined;
}

/** Three folders side by side, and then all of their files in one question. */
async function readFiles(github: GitHub, directory: string, others: readonly string[]): Promise<Files> {
  const [workflows, forms, pages] = await Promise.all([
    known(namesIn(github, workflowsFolder)),
    known(namesIn(github, formFolder)),
    known(namesIn(github, directory)),
  ]);
  const page = pages?.find(isReadme);
  const paths = {
    workflows: yamlIn(workflowsFolder, workflows).slice(0, mostWorkflows),
    forms: yamlIn(formFolder, forms).slice(0, mostForms),
    readme: page === undefined ? [] : [`${directory}/${page}`],
  };
  const wanted = [...paths.forms, ...paths.readme, ...paths.workflows, ...others];
  const texts = wanted.length === 0 ? new Map<string, TextFile>() : await readTextFiles(github, wanted);
  const filesAt = (names: readonly string[]) => names.flatMap((name) => fileAt(name, texts));
  const ours = filesAt(paths.workflows).filter(({ text }) => usesUs(text));
  const isWhole = workflows !== undefined && yamlIn(workflowsFolder, workflows).length <= mostWorkflows;
  return {
    forms: filesAt(paths.forms),
    readme: filesAt(paths.readme)[0],
    others: filesAt(others),
    workflows: isWhole || ours.length > 0 ? ours : undefined,
  };
}

function yamlIn(folder: string, names: readonly string[] = []): readonly string[] {
  return names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${folder}/${name}`);
}

function fileAt(path: string, texts: ReadonlyMap<string, TextFile>): readonly FoundFile[] {
  const file = texts.get(path);
  return file?.kind === 'present' ? [{ path, text: file.text }] : [];
}

/** Of a folder; of the default branch, where no commit is given. */
export async function namesIn(
  { rest, owner, repo }: GitHub,
  path: string,
  ref?: string,
): Promise<readonly string[]> {
  try {
    const asked = { owner, repo, path, ...(ref === undefined ? {} : { ref }) };
    const { data } = await rest.repos.getContent(asked);
    return Array.isArray(data) ? data.map(({ name }) => name) : [];
  } catch (error) {
    if (errorAnswer(error).status === 404) return [];
    throw error;
  }
}

type States = ReadonlyMap<string, string> | undefined;

function withRuns(
  github: GitHub,
  workflows: readonly FoundFile[],
  states: States,
): Promise<readonly FoundWorkflow[]> {
  return Promise.all(
    workflows.map(async ({ path, text }) => {
      const file = path.slice(workflowsFolder.length + 1);
      const state = states?.get(path);
      const hasSchedule = /^\s*schedule:/m.test(text);
      const lastRun =
        states === undefined || !hasSchedule ? undefined : await known(readLastRun(github, file));
      return {
        ...{ file, text },
        ...(state === undefined ? {} : { state }),
        ...(lastRun === undefined ? {} : { lastRun }),
      };
    }),
  );
}

async function readStates({ rest, owner, repo }: GitHub): Promise<ReadonlyMap<string, string>> {
  const { data } = await rest.actions.listRepoWorkflows({ owner, repo, per_page: perPage });
  return new Map(data.workflows.map(({ path, state }) => [path, state]));
}

async function readLastRun({ rest, owner, repo }: GitHub, file: string): Promise<string> {
  const asked = { owner, repo, workflow_id: file, event: 'schedule', per_page: 1 };
  const { data } = await rest.actions.listWorkflowRuns(asked);
  return textAt(listAt(data, 'workflow_runs')[0], 'created_at') ?? 'never';
}

/** GitHub's name for it speaks of approving, and its page of opening: both are one switch. */
async function readMayPropose({ rest, owner, repo }: GitHub): Promise<boolean> {
  const asked = { owner, repo };
  const { data } = await rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(asked);
  return data.can_approve_pull_request_reviews;
}
