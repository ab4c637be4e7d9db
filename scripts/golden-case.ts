/**
 * Turns an issue that somebody reported into a golden case: its thread goes in, a case folder comes out.
 *
 *     GITHUB_TOKEN=… npm run case -- https://github.com/owner/name/issues/7 a-short-name
 *
 * `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL` name another GitHub than github.com. Nothing is written there.
 */
import { writeCase } from './case/write-case.ts';

const [issue = '', name = ''] = process.argv.slice(2);
const folder = new URL('../__tests__/cases/', import.meta.url);
const { env } = process;

try {
  const written = await writeCase({
    issue,
    name,
    folder,
    connection: {
      token: env['GITHUB_TOKEN'] ?? '',
      apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
      graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
    },
  });
  console.log(`Wrote ${written}. Take out of it what is nobody's business. Then:
  npm run vitest -- __tests__/cases.test.ts   writes what we make of it: read that before you commit it`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
