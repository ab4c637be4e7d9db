/** The stages of an incident one below the other, each with what people see then. */

import type { RunResult } from '../local-github/runner.ts';
import type { LocalGitHub } from '../local-github/start.ts';
import { addressesOf } from './addresses.ts';
import { page } from './page.ts';
import { renderMarkdown } from './render-markdown.ts';
import { escapeHtml } from './sanitize-html.ts';
import { incidentNumber, setting } from './setting.ts';
import { commentCard, opening } from './thread-page.ts';

export interface Stage {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  /** Already safe. */
  readonly html: string;
}

const addresses = addressesOf(undefined);
const repository = `${setting.owner}/${setting.name}`;

/** What a run left in the thread, as one of the stages; undefined where it is none. */
export function stageOf(run: RunResult, github: LocalGitHub, known: readonly Stage[]): Stage | undefined {
  const outcome = run.outputs['outcome'] === 'swept' ? outcomeIn(run) : run.outputs['outcome'];
  if (known.some(({ id }) => id === outcome)) return undefined;
  switch (outcome) {
    case 'opened':
      return {
        ...{ id: 'opened', title: 'It opens' },
        words: 'The steps are in the description, and one comment says what to do next.',
        html: `${opening({ issue: github.issue(incidentNumber), github, repository, addresses })}${botCards(github)}`,
      };
    case 'updated':
      // Whoever is assigned, or says something, changes the comment, too.
      if (!github.issue(incidentNumber).body?.includes('- [x]')) return undefined;
      return {
        ...{ id: 'updated', title: 'Somebody ticks a box' },
        words: 'The same comment says who did what, and what is next.',
        html: botCards(github),
      };
    case 'reminded':
      return {
        ...{ id: 'reminded', title: 'A reminder' },
        words: 'A step was due, so whoever does it is asked, once. The job summary of that run is below.',
        html: `${botCards(github, incidentNumber, 1)}${markdown(run.summary)}`,
      };
    case 'published':
      return {
        ...{ id: 'published', title: 'It closes' },
        words:
          'The postmortem is committed, and the comment links to it. What is still open stays open. The job summary of that run is below.',
        html: `${botCards(github)}${markdown(run.summary)}`,
      };
    default:
      return undefined;
  }
}

function outcomeIn({ outputs }: RunResult): string | undefined {
  return /"outcome":"(reminded|published)"/.exec(outputs['result'] ?? '')?.[1];
}

/** Comments of the bot; from the second one, or all. */
export function botCards(github: LocalGitHub, number = incidentNumber, from = 0): string {
  const own = github.comments(number).filter(({ author }) => author.kind === 'Bot');
  return own
    .slice(from)
    .map((comment) => commentCard({ addresses }, comment))
    .join('\n');
}

/** What people wrote, too. */
export function threadCards(github: LocalGitHub, number = 1): string {
  return github
    .comments(number)
    .map((comment) => commentCard({ addresses }, comment))
    .join('\n');
}

export function markdown(text: string, as: 'comment' | 'file' = 'file'): string {
  return `<article class="file"><div class="markdown">${renderMarkdown(text, { addresses, as })}</div></article>`;
}

export function stagesPage(stages: readonly Stage[]): string {
  const contents = stages.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`);
  const sections = stages.map(
    ({ id, title, words, html }) =>
      `<section class="stage" id="${id}"><h2>${escapeHtml(title)}</h2><p>${escapeHtml(words)}</p>\n${unnamed(html)}</section>`,
  );
  const header = `<header><p class="repository">${escapeHtml(repository)}</p><h1>An incident, stage by stage</h1></header>`;
  const whole =
    '<p>The whole issue is in <a href="thread.html">thread.html</a>, its postmortem in <a href="postmortem.html">postmortem.html</a>, and the site of a year in <a href="site/index.html">site/index.html</a>. Some stages show other incidents, where this one had no such moment.</p>';
  return page(
    'An incident, stage by stage',
    `${header}<nav><ol>${contents.join('')}</ol></nav>${whole}\n${sections.join('\n')}`,
  );
}

/** One comment stands in several stages. */
function unnamed(html: string): string {
  return html.replaceAll(/(<article class="card[^"]*") id="[^"]*"/g, '$1');
}
