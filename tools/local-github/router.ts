import type { Answer, Call, Route } from './call.ts';
import { Violation } from './refusal.ts';
import { commentRoutes } from './routes/comments.ts';
import { commitRoutes } from './routes/commits.ts';
import { contentRoutes } from './routes/contents.ts';
import { gitDataRoutes } from './routes/git-data.ts';
import { issueRoutes } from './routes/issues.ts';
import { labelRoutes } from './routes/labels.ts';
import { peopleRoutes } from './routes/people.ts';
import { pullRoutes } from './routes/pulls.ts';
import { workflowRoutes } from './routes/workflows.ts';

interface Compiled extends Route {
  readonly pattern: RegExp;
}

const routes: readonly Compiled[] = [
  ...commentRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...contentRoutes,
  ...gitDataRoutes,
  ...commitRoutes,
  ...pullRoutes,
  ...peopleRoutes,
  ...workflowRoutes,
].map((route) => ({ ...route, pattern: compile(route.path) }));

export function route(method: string, path: string, call: Omit<Call, 'params'>): Answer {
  for (const candidate of routes) {
    if (candidate.method !== method) continue;
    const match = candidate.pattern.exec(path);
    if (match === null) continue;
    mustKnowAll(candidate, call);
    return candidate.handle({ ...call, params: decode(match.groups ?? {}) });
  }
  throw new Violation(404, 'Not Found', { extra: { unknown_route: `${method} ${path}` } });
}

function mustKnowAll(chosen: Route, call: Omit<Call, 'params'>): void {
  for (const name of call.url.searchParams.keys()) {
    if (chosen.query?.includes(name) !== true)
      throw new Violation(422, `${chosen.path} takes no "?${name}="`);
  }
  for (const name of Object.keys(call.body)) {
    if (chosen.fields?.includes(name) !== true)
      throw new Violation(422, `${chosen.path} takes no field "${name}"`);
  }
}

/** `{number}` and `{…id}` are digits, `{path...}` goes over slashes, the rest is one part of the path. */
function compile(path: string): RegExp {
  const source = path.replace(/\{(\w+)(\.\.\.)?\}/g, (_, name: string, long: string | undefined) => {
    if (long !== undefined) return `(?<${name}>.+)`;
    return name === 'number' || /(^|_)id$/.test(name) ? `(?<${name}>\\d+)` : `(?<${name}>[^/]+)`;
  });
  return new RegExp(`^${source}$`);
}

function decode(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}
