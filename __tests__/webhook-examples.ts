import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { isRecord } from '../tools/local-github/call.ts';

export interface WebhookExamples {
  readonly name: string;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

/** Real payloads as GitHub publishes them; the package's own types fit its file only where JSON imports need no attribute. */
export function webhookExamples(): readonly WebhookExamples[] {
  const manifest = findPackageJSON('@octokit/webhooks-examples', import.meta.url) ?? '';
  const all: unknown = JSON.parse(readFileSync(join(dirname(manifest), 'api.github.com/index.json'), 'utf8'));
  if (!Array.isArray(all)) return [];
  return all.filter(isRecord).map((event) => ({
    name: String(event['name']),
    examples: Array.isArray(event['examples']) ? event['examples'].filter(isRecord) : [],
  }));
}
