/** What a repository has of all that an incident needs. What may not be read is not known, and no reason to stop. */

import { listAt, textAt } from '../json.ts';
import type { Found, FoundWorkflow } from '../setup/found.ts';
import { formPath, workflowsFolder } from '../setup/proposed-files.ts';
import { usesUs } from '../setup/read-workflow.ts';
import type { GitHub } from './client.ts';
import { errorAnswer } from './errors.ts';
import type { RepositoryContext, TextFile } from './read-context.ts';
import { perPage, readPages } from './read-pages.ts';
import { readTextFiles } from './read-text-files.ts';

export interface SetupQuestion {
  readonly context: RepositoryContext;
  readonly label: string;
  readonly severities: readonly string[];
  readonly directory: string;
  readonly sweepFile: string;
}

const mostWorkflows = 50;

export async function readSetup(github: GitHub, question: SetupQuestion): Promise<Found> {
  const { context, directory } = question;
  const readmePath = `${directory}/README.md`;
  const [labels, texts, workflows, mayPropose] = await Promise.all([
    known(readLabels(github)),
    readTextFiles(github, [formPath, readmePath]),
    known(readWorkflows(github)),
    known(readMayPropose(github)),
  ]);
  return {
    ...question,
    repository: context.repository,
    labels,
    form: textOf(texts.get(formPath)),
    settings: textOf(context.settingsFile),
    readme: textOf(texts.get(readmePath)),
    workflows,
    mayPropose,
  };
}

function textOf(file: TextFile | undefined): string | undefined {
  return file?.kind === 'present' ? file.text : undefined;
}

/** Undefined where GitHub does not let us look; whatever else it says would be met by all that follows. */
async function known<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    const { status, limit } = errorAnswer(error);
    if (limit === 'none' && (status === 403 || status === 404)) return undefined;
    throw error;
  }
}

async function readLabels({ rest, owner, repo }: GitHub): Promise<readonly string[]> {
  const labels = await readPages((page) =>
    rest.issues.listLabelsForRepo({ owner, repo, per_page: perPage, page }),
  );
  return labels.map(({ name }) => name);
}

async function readWorkflows(github: GitHub): Promise<readonly FoundWorkflow[]> {
  const [files, states] = await Promise.all([namesOf(github), known(readStates(github))]);
  const paths = files.map((file) => `${workflowsFolder}/${file}`);
  const texts = await readTextFiles(github, paths);
  const found = files.map((file) => ({ file, text: textOf(texts.get(`${workflowsFolder}/${file}`)) ?? '' }));
  return Promise.all(
    found
      .filter(({ text }) => usesUs(text))
      .map(async (one) => {
        const state = states?.get(`${workflowsFolder}/${one.file}`);
        const lastRun = states === undefined ? undefined : await known(readLastRun(github, one.file));
        return {
          ...one,
          ...(state === undefined ? {} : { state }),
          ...(lastRun === undefined ? {} : { lastRun }),
        };
      }),
  );
}

async function namesOf({ rest, owner, repo }: GitHub): Promise<readonly string[]> {
  try {
    const { data } = await rest.repos.getContent({ owner, repo, path: workflowsFolder });
    const names = Array.isArray(data) ? data.map(({ name }) => name) : [];
    return names.filter((name) => /\.ya?ml$/.test(name)).slice(0, mostWorkflows);
  } catch (error) {
    if (errorAnswer(error).status === 404) return [];
    throw error;
  }
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
