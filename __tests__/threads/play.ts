/** Plays an incident thread, event by event, through runs of the Action, as GitHub would start them. */

import { listAt, textAt, at as valueAt } from '../../src/json.ts';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { startLocalGitHub } from '../../tools/local-github/start.ts';
import type { Delivery } from '../../tools/local-github/state/delivery.ts';
import type { ReactionContent, StateReason } from '../../tools/local-github/state/issue.ts';
import type { Permission } from '../../tools/local-github/state/world.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';

interface Opened {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly author: string;
  readonly at: string;
}

type Does = 'comment' | 'edit-comment' | 'delete-comment' | 'hide-comment' | 'react' | 'tick' | 'untick';
type Changes = 'label' | 'unlabel' | 'assign' | 'edit-body' | 'rename' | 'close' | 'reopen' | 'sweep';
type Elsewhere = 'open-issue' | 'close-issue' | 'link-pull' | 'merge-pull' | 'push-commit';

export interface ThreadEvent {
  readonly at: string;
  readonly by: string;
  readonly do: Does | Changes | Elsewhere;
  readonly text?: string;
  readonly id?: string;
  readonly on?: number;
  readonly of?: string;
  readonly reason?: string;
  readonly with?: ReactionContent;
  readonly step?: number;
  readonly label?: string;
  readonly who?: string;
  readonly replace?: readonly [string, string];
  readonly to?: string;
  readonly number?: number;
  readonly title?: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly pull?: number;
  readonly closes?: readonly number[];
  readonly sha?: string;
  readonly message?: string;
}

export interface Thread extends Opened {
  readonly name: string;
  readonly about: string;
  readonly repository: { readonly private: boolean };
  readonly members: Readonly<Record<string, Permission>>;
  readonly settings: string | null;
  readonly earlier?: readonly (Opened & { readonly closeAt: string })[];
  readonly events: readonly ThreadEvent[];
}

/** What the thread left behind, with the commits named as the thread names them. */
export interface Played {
  readonly number: number;
  /** The postmortem; empty when there is none. */
  readonly text: string;
  readonly count: number;
  readonly comments: readonly string[];
  readonly index: string;
  readonly said: readonly { readonly id: number; readonly text: string }[];
  readonly failed: readonly string[];
  readonly violations: readonly string[];
}

export type RunOne = (
  github: LocalGitHub,
  delivery: Delivery,
) => Promise<{ readonly failed: readonly string[] }>;

const boxes = ['Double', 'Alert', 'Take resp', 'Apologize', 'Soften', 'Prevent', 'Gather', 'Say thank'];

export async function playThread(thread: Thread, run: RunOne): Promise<Played> {
  const first = [
    thread.at,
    ...(thread.earlier ?? []).map(({ at }) => at),
    ...thread.events.map(({ at }) => at),
  ];
  await using github = await startLocalGitHub({
    now: new Date(Math.min(...first.map(Date.parse)) - 3_600_000).toISOString(),
    visibility: thread.repository.private ? 'private' : 'public',
    people: { acme: 'admin', ...appsIn(thread), ...thread.members },
    labels: [...usualLabels, ...labelsIn(thread)],
    files: thread.settings === null ? {} : { '.github/incident-protocol.yml': thread.settings },
  });
  const stage = new Stage(github, thread, run);
  for (const { at, act } of scenes(thread, stage)) {
    github.clock.set(at);
    act();
    await stage.runAll();
  }
  return stage.played();
}

function labelsIn({ labels, earlier = [], events }: Thread): readonly string[] {
  const all = [...labels, ...[...earlier, ...events].flatMap((one) => one.labels ?? [])];
  return [...new Set(all)].filter((label) => !usualLabels.includes(label));
}

const usualLabels: readonly string[] = ['incident', 'sev1', 'sev2', 'sev3'];

/** Whoever installed an app let it in. */
function appsIn({ events }: Thread): Readonly<Record<string, Permission>> {
  const apps = events.filter(({ by }) => by.endsWith('[bot]')).map(({ by }) => by);
  return Object.fromEntries(apps.map((login) => [login, 'write'] as const));
}

interface Scene {
  readonly at: string;
  readonly act: () => void;
}

function scenes(thread: Thread, stage: Stage): readonly Scene[] {
  const earlier = (thread.earlier ?? []).flatMap((one): readonly Scene[] => [
    { at: one.at, act: () => stage.opens(one) },
    { at: one.closeAt, act: () => stage.github.as(one.author).closes(one.number) },
  ]);
  const own: readonly Scene[] = [
    { at: thread.at, act: () => stage.opens(thread) },
    ...thread.events.map((event) => ({ at: event.at, act: () => stage.does(event) })),
  ];
  return [...earlier, ...own].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

class Stage {
  readonly github: LocalGitHub;
  readonly #thread: Thread;
  readonly #run: RunOne;
  readonly #comments = new Map<string, number>();
  /** Commits as the thread names them, and as git does. */
  readonly #commits = new Map<string, string>();
  readonly #failed: string[] = [];
  #next = 0;

  constructor(github: LocalGitHub, thread: Thread, run: RunOne) {
    this.github = github;
    this.#thread = thread;
    this.#run = run;
  }

  opens({ number, author, title, body, labels }: Opened): void {
    this.github.repository.nextNumber = number;
    this.github.as(author).opensIssue({ title, body: this.#real(body), labels, viaForm: true });
  }

  does(event: ThreadEvent): unknown {
    const { number } = this.#thread;
    const person = this.github.as(event.by);
    switch (event.do) {
      case 'comment': {
        const { id } = person.comments(event.on ?? number, this.#real(event.text ?? ''));
        if (event.id !== undefined) this.#comments.set(event.id, id);
        return;
      }
      case 'edit-comment':
        return person.editsComment(this.#comment(event), this.#real(event.text ?? ''));
      case 'delete-comment':
        return person.deletesComment(this.#comment(event));
      case 'hide-comment':
        return person.hidesComment(this.#comment(event), event.reason ?? 'OUTDATED');
      case 'react':
        return event.of === 'issue'
          ? person.reacts(number, event.with ?? '+1')
          : person.reactsToComment(this.#comment(event), event.with ?? '+1');
      case 'tick':
        return person.ticks(number, boxOf(event.step));
      case 'untick':
        return person.unticks(number, boxOf(event.step));
      case 'label':
        return person.labels(number, event.label ?? '');
      case 'unlabel':
        return person.unlabels(number, event.label ?? '');
      case 'assign':
        return person.assigns(number, event.who ?? '');
      case 'edit-body': {
        const [old = '', fresh = ''] = event.replace ?? [];
        const body = this.github.issue(number).body ?? '';
        return person.editsBody(
          number,
          body.replace(this.#real(old), () => this.#real(fresh)),
        );
      }
      case 'rename':
        return person.renames(number, event.to ?? '');
      case 'close':
        return person.closes(number, reasonOf(event.reason));
      case 'reopen':
        return person.reopens(number);
      case 'sweep':
        this.#sweeps.push(scheduled(this.github));
        return;
      default:
        return this.#doesElsewhere(event);
    }
  }

  readonly #sweeps: Delivery[] = [];

  #doesElsewhere(event: ThreadEvent): unknown {
    const person = this.github.as(event.by);
    const { repository } = this.github;
    const [title, body] = [event.title ?? '', this.#real(event.body ?? '')];
    switch (event.do) {
      case 'open-issue':
        repository.nextNumber = event.number ?? repository.nextNumber;
        person.opensIssue({ title, body, labels: event.labels ?? [] });
        if (event.assignees !== undefined) person.assigns(event.number ?? 0, ...event.assignees);
        return;
      case 'close-issue':
        return person.closes(event.number ?? 0);
      case 'link-pull': {
        repository.nextNumber = event.pull ?? repository.nextNumber;
        const branch = `branch-${event.pull}`;
        const files = { [`file-${event.pull}.txt`]: title };
        person.opensPullRequest({ title, body, branch, files, links: event.closes ?? [] });
        return;
      }
      case 'merge-pull':
        return this.#names(event.sha, person.mergesPullRequest(event.pull ?? 0));
      case 'push-commit': {
        const files = { [`file-${event.sha?.slice(0, 7)}.txt`]: event.message ?? '' };
        return this.#names(event.sha, person.pushes(files, this.#real(event.message ?? '')));
      }
      default:
        throw new Error(`nobody can do ${event.do}`);
    }
  }

  #names(sha: string | undefined, real: string): void {
    if (sha !== undefined) this.#commits.set(sha, real);
  }

  #comment({ of = '' }: ThreadEvent): number {
    const id = this.#comments.get(of);
    if (id === undefined) throw new Error(`no comment ${of}`);
    return id;
  }

  /** With the commits and the address of this GitHub. */
  #real(text: string): string {
    let real = text.replaceAll('https://github.test', this.github.serverUrl);
    for (const [sha, commit] of this.#commits) {
      real = real.replaceAll(sha, commit).replaceAll(sha.slice(0, 7), commit.slice(0, 7));
    }
    return real;
  }

  #asTold(text: string): string {
    let told = text.replaceAll(this.github.serverUrl, 'https://github.test');
    for (const [sha, commit] of this.#commits) {
      told = told.replaceAll(commit, sha).replaceAll(commit.slice(0, 7), sha.slice(0, 7));
    }
    return told;
  }

  async runAll(): Promise<void> {
    for (;;) {
      const delivery = this.github.deliveries[this.#next];
      if (delivery === undefined) break;
      this.#next += 1;
      if (wakes(delivery)) await this.#runs(delivery);
    }
    for (const sweep of this.#sweeps.splice(0)) await this.#runs(sweep);
  }

  async #runs(delivery: Delivery): Promise<void> {
    const { failed } = await this.#run(this.github, delivery);
    this.#failed.push(...failed);
  }

  played(): Played {
    const { number } = this.#thread;
    const { git } = this.github;
    const index = git.readFile('postmortems/index.json') ?? '';
    const files = git
      .listFiles()
      .filter((file) => new RegExp(`^postmortems/\\d{4}-\\d\\d-\\d\\d-${number}\\b`).test(file));
    const comments = this.github.comments(number);
    const me = this.github.world.workflow.id;
    const ours = comments.filter(({ author }) => author.id === me).map(({ body }) => this.#asTold(body));
    const said = comments
      .filter(({ author }) => author.id !== me)
      .map(({ id, body }) => ({ id, text: this.#asTold(body) }));
    return {
      number,
      text: this.#asTold(git.readFile(files[0] ?? '') ?? ''),
      count: files.length,
      comments: ours,
      index: this.#asTold(index),
      said,
      failed: this.#failed,
      violations: this.github.violations,
    };
  }
}

function boxOf(step = 0): string {
  return boxes[step - 1] ?? '';
}

function reasonOf(reason: string | undefined): StateReason {
  return reason === 'not_planned' || reason === 'duplicate' ? reason : 'completed';
}

/** As the `if` of the example workflow decides. */
function wakes({ event, action, payload }: Delivery): boolean {
  if (event !== 'issues' && event !== 'issue_comment') return false;
  const issue = valueAt(payload, 'issue');
  if (valueAt(issue, 'pull_request') !== undefined) return false;
  const isIncident = listAt(issue, 'labels').some((label) => textAt(label, 'name') === 'incident');
  const wasIncident = action === 'unlabeled' && textAt(payload, 'label', 'name') === 'incident';
  if (!isIncident && !wasIncident) return false;
  const body = textAt(payload, 'comment', 'body') ?? '';
  if (event === 'issues')
    return [
      'opened',
      'edited',
      'closed',
      'reopened',
      'labeled',
      'unlabeled',
      'assigned',
      'unassigned',
    ].includes(action ?? '');
  return (
    (action === 'created' && body.includes('/incident')) ||
    (action === 'edited' && body.includes('incident-protocol:tracking'))
  );
}
