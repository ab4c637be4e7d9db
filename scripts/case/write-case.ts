import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { postmortemStage } from '../../src/delivery/stage.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { workflowLogin } from '../../src/github/read-context.ts';
import { parseTrackingComment } from '../../src/logbook/tracking-comment.ts';
import { know, readFacts } from '../../src/run/facts.ts';
import { openSession } from '../../src/run/open-session.ts';
import type { Session } from '../../src/run/session.ts';

export interface CaseRequest {
  /** The address of the issue as people see it. */
  readonly issue: string;
  readonly name: string;
  readonly folder: URL;
  readonly connection: { readonly token: string; readonly apiUrl: string; readonly graphqlUrl: string };
}

/** Writes `facts.json`, `trigger.json` and, where the team has one, `settings.json`; gives the folder's name. */
export async function writeCase({ issue, name, folder, connection }: CaseRequest): Promise<string> {
  const [, owner, repo, number] = /([^/\s]+)\/([^/\s]+)\/issues\/(\d+)\/?$/.exec(issue) ?? [];
  if (owner === undefined || repo === undefined || number === undefined) {
    throw new Error(`Name the issue by its address, https://github.com/owner/name/issues/7, not "${issue}".`);
  }
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name)) {
    throw new Error(`Give the case a name of small letters, digits and hyphens, not "${name}".`);
  }
  const target = new URL(`${name}/`, folder);
  if (existsSync(target)) throw new Error(`There is a case "${name}" already: choose another name.`);
  const { token, ...urls } = connection;
  const session = await openSession({
    connection: { ...urls, repository: { owner, repo } },
    inputs: { token, label: '', config: '.github/incident-protocol.yml', dryRun: true, sweepFile: '' },
    clock: Date.now,
    loadStage: async () => postmortemStage,
  });
  const facts = await factsOf(session, Number(number));
  mkdirSync(target, { recursive: true });
  const write = (file: string, value: unknown) =>
    writeFileSync(new URL(file, target), `${JSON.stringify(value, undefined, 2)}\n`);
  write('facts.json', facts);
  write('trigger.json', { kind: 'issue', issue: Number(number) });
  const { settingsFile } = session.context;
  if (settingsFile.kind === 'present') write('settings.json', parse(settingsFile.text));
  return name;
}

/** Whoever makes a case is not the bot that kept the thread: that one is known by its comment. */
async function factsOf(session: Session, issue: number): Promise<Facts> {
  const thread = await readFacts(session, { issue });
  const own = thread.comments.find(({ body }) => parseTrackingComment(body).kind === 'tracking');
  const me = own?.author.login ?? workflowLogin;
  const known = await know(session, { issue }, { ...thread, me }, { kind: 'pending', refused: [] });
  return known.facts;
}
