import { join } from 'node:path';
import type { LocalGitHub } from './start.ts';
import type { Delivery } from './state/delivery.ts';

interface Setting {
  readonly delivery: Delivery;
  readonly attempt: number;
  readonly folder: string;
}

/** What a hosted Linux runner sets; of the machine's own environment only PATH comes along. */
export function runnerEnvironment(github: LocalGitHub, run: Setting): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: run.folder,
    CI: 'true',
    ...aboutRun(github, run),
    ...aboutMachine(run.folder),
  };
}

function aboutRun(github: LocalGitHub, { delivery, attempt }: Setting): Record<string, string> {
  const [owner = ''] = delivery.repository.split('/');
  const branch = github.repository.defaultBranch;
  const ref = `refs/heads/${branch}`;
  const id = String(Number(delivery.id.slice(-12)));
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'incident-protocol',
    GITHUB_ACTION_REF: 'main',
    GITHUB_ACTOR: delivery.sender,
    GITHUB_TRIGGERING_ACTOR: delivery.sender,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: delivery.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_EVENT_NAME: delivery.event,
    GITHUB_SHA: github.git.head(branch) ?? '',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: branch,
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REF_PROTECTED: String(github.repository.protections.has(branch)),
    GITHUB_BASE_REF: '',
    GITHUB_HEAD_REF: '',
    GITHUB_RUN_ID: id,
    GITHUB_RUN_NUMBER: id,
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_WORKFLOW: 'Incident Protocol',
    GITHUB_WORKFLOW_REF: `${delivery.repository}/.github/workflows/incident-protocol.yml@${ref}`,
    GITHUB_JOB: 'protocol',
  };
}

function aboutMachine(folder: string): Record<string, string> {
  return {
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_WORKSPACE: join(folder, 'workspace'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_PATH: join(folder, 'path'),
    RUNNER_TEMP: join(folder, 'temp'),
    RUNNER_TOOL_CACHE: join(folder, 'tools'),
    RUNNER_NAME: 'local',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
}
