import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { listAt, textAt } from '../../src/json.ts';
import { startLocalGitHub } from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { bundle, lastDelivery, runBundle } from './bundle.ts';

/** The files of the bundle that a run loads, as the engine counts them. */
async function loadedBy(
  run: (env: Readonly<Record<string, string>>) => Promise<unknown>,
): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'loaded-'));
  try {
    await run({ NODE_V8_COVERAGE: folder });
    const urls = readdirSync(folder).flatMap((name) => {
      const report: unknown = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
      return listAt(report, 'result').flatMap((script) => textAt(script, 'url') ?? []);
    });
    return [...new Set(urls.filter((url) => url.includes('/dist/') && url.endsWith('.js')))].map((url) =>
      fileURLToPath(url),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sizeOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}

/** What only settings, postmortems and templates of a team need, by a word in their text. */
const heavy = ['JavaScriptCompiler', 'ZodError', 'gray-matter', 'disambiguation', 'sections_written'];

it('a tick and a reminder load no more than they use', async () => {
  await using github = await startLocalGitHub({
    visibility: 'private',
    people: { alice: 'write', bob: 'write' },
  });
  github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
  await runBundle(github, lastDelivery(github));
  github.as('bob').ticks(1, 'Double-check');
  const tick = await loadedBy((env) => runBundle(github, lastDelivery(github), { env }));
  github.clock.advance(26 * 3_600_000);
  const reminder = await loadedBy((env) => runBundle(github, scheduled(github), { env }));
  expect(github.comments(1)).toHaveLength(2);
  expect([tick.length > 1, sizeOf(tick) <= 800_000, sizeOf(reminder) <= 850_000]).toEqual([true, true, true]);
  const all = readdirSync(path.dirname(bundle)).map((name) => path.join(path.dirname(bundle), name));
  const isThere = (word: string) => all.some((file) => readFileSync(file, 'utf8').includes(word));
  expect(heavy.filter((word) => !isThere(word))).toEqual([]);
  const texts = [...new Set([...tick, ...reminder])].map((file) => readFileSync(file, 'utf8'));
  expect(heavy.filter((word) => texts.some((text) => text.includes(word)))).toEqual([]);
});
