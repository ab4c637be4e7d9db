import './json-imports.ts';
import type { ActionMetadata, ActionReference } from '@actions/languageservice/action';
import { readActionFile } from '../docs/action-file.ts';

// A static import would be resolved before the hook for JSON is.
const { registerLogger, validate } = await import('@actions/languageservice');
const { clearCache } = await import('@actions/languageservice/utils/workflow-cache');

type Document = Parameters<typeof validate>[0];

export interface Source {
  /** As it would lie in a repository: the path tells an action from a workflow. */
  readonly path: string;
  readonly text: string;
}

const silent = () => undefined;

registerLogger({
  // The service logs what it trips over and then reports no diagnostics at all, as if all were well.
  error: (message) => {
    throw new Error(message);
  },
  warn: silent,
  info: silent,
  log: silent,
});

/** Tells what a cron line means; no problem. */
const information = 3;

/** What GitHub would refuse or warn of, one line each; `actionText` tells which inputs our own action has. */
export async function diagnose({ path, text }: Source, actionText: string): Promise<readonly string[]> {
  clearCache();
  const ours = ourMetadata(actionText);
  const provider = {
    fetchActionMetadata: async ({ owner, name }: ActionReference): Promise<ActionMetadata> =>
      owner === ours.name && name === ours.name ? ours : { name, description: '' },
  };
  const found = await validate(documentOf(path, text), { actionsMetadataProvider: provider });
  return found
    .filter(({ severity }) => severity === undefined || severity < information)
    .map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`);
}

function ourMetadata(actionText: string): ActionMetadata {
  const { inputs, description } = readActionFile(actionText);
  return { name: 'incident-protocol', description, inputs };
}

/** The service asks for the address and the text only; the rest is there for its type. */
function documentOf(path: string, text: string): Document {
  const start = { line: 0, character: 0 };
  return {
    uri: `file:///${path}`,
    languageId: 'yaml',
    version: 1,
    lineCount: text.split('\n').length,
    getText: () => text,
    positionAt: () => start,
    offsetAt: () => 0,
    getLineRange: () => ({ start, end: start }),
    getEOLCharacters: () => '\n',
  };
}
