import { Refusal } from '../refusal.ts';
import type { Repository } from './world.ts';

const TOKEN = /ghp_[A-Za-z0-9]{36}/;

/** Push protection answers 409 with a placeholder by which a person may let the secret through. */
export function mustHoldNoSecret(repo: Repository, content: Buffer): void {
  if (!repo.secretScanning || !TOKEN.test(content.toString('latin1'))) return;
  throw new Refusal(409, 'Secret detected in content', {
    documentationUrl:
      'https://docs.github.com/code-security/secret-scanning/working-with-secret-scanning-and-push-protection',
    extra: {
      metadata: {
        secret_scanning: {
          bypass_placeholders: [
            { placeholder_id: '2bKeHPGq6JwYTKMKZp7Yt4ZqBbW', token_type: 'GitHub Personal Access Token' },
          ],
        },
      },
    },
  });
}
