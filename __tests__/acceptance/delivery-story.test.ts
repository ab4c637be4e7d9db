import { describe, expect, it } from 'vitest';
import { runAction } from '../../tools/local-github/runner.ts';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { actionFile, bundle as committed, lastDelivery } from './bundle.ts';
import { aClosing, file, folder, ours, pulls, told } from './delivery-runs.ts';

const bundle = process.env['BUNDLE'] ?? committed;

function runs(github: LocalGitHub, delivery = lastDelivery(github)) {
  return runAction({ github, delivery, bundle, actionFile });
}

describe('the way of a postmortem, with the bundle', () => {
  it('commit', async () => {
    await using github = await aClosing();
    const { exitCode, outputs, summary } = await runs(github);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ outcome: 'published', postmortem: file, commit: github.git.head() });
    expect(summary).toContain(`published \`${file}\``);
    expect(github.git.readFile(`${folder}/README.md`)).toContain('Checkout fails');
  });

  it('pull request', async () => {
    await using github = await aClosing();
    github.protect('main', {
      status: 409,
      message: 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
    });
    const { exitCode, outputs, summary } = await runs(github);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ outcome: 'proposed', postmortem: file, commit: '' });
    expect(summary).toContain(`put \`${file}\` into a pull request`);
    expect(summary).toContain('put the workflow on the bypass list of the rule');
    const [pull] = pulls(github);
    expect(`${pull?.title}\n\n${pull?.body.replaceAll(github.serverUrl, '')}`).toMatchInlineSnapshot(`
      "Postmortem of incident 1

      The postmortem of [incident 1](/acme/shop/issues/1).

      Write into it here or after merging: what people write is kept when the rest is brought up to date. Close this pull request without merging it, and the postmortem is not proposed again.
      "
    `);
    expect(told(github).replaceAll(github.serverUrl, '')).toMatchInlineSnapshot(`
      "<!-- incident-protocol:tracking -->
      ### Next: 1. Double-check

      **alice**, due 22 Nov 15:05. Look again at the last change and the logs, and note what else is broken, or that nothing is.

      A reminder follows after 22 Nov 15:05; the schedule looks every 4 hr.

      <details><summary>Text to copy: Alert the people concerned</summary>

      \`\`\`text
      We had a problem: Checkout fails
      Impact: ‹who, and what they see›
      Since: 2026-11-22 14:05 UTC at the latest
      It works again since ‹when›.
      \`\`\`

      </details>

      Merge [pull request #2](/acme/shop/pull/2) to publish the postmortem.

      **0 of 8** done or skipped · closed 22 Nov 14:05 by alice · [postmortem](/acme/shop/pull/2) in review, which says what is open and follows your ticks

      <sub>Declared by alice, 22 Nov 14:05. Tick the boxes in the description, in any order, or comment \`/incident help\`. Times are UTC. [About the eight steps](https://seths.blog/2015/12/when-things-go-wrong/) · v0.1.0</sub>

      "
    `);
  });

  it('branch', async () => {
    await using github = await aClosing({ forbidPullRequests: true });
    github.protect('main');
    const { exitCode, outputs, summary } = await runs(github);
    expect([exitCode, outputs['outcome']]).toEqual([0, 'branched']);
    expect(summary).toContain('Allow GitHub Actions to create and approve pull requests');
    expect(told(github).replaceAll(github.serverUrl, '')).toMatchInlineSnapshot(`
      "<!-- incident-protocol:tracking -->
      ### Next: 1. Double-check

      **alice**, due 22 Nov 15:05. Look again at the last change and the logs, and note what else is broken, or that nothing is.

      A reminder follows after 22 Nov 15:05; the schedule looks every 4 hr.

      <details><summary>Text to copy: Alert the people concerned</summary>

      \`\`\`text
      We had a problem: Checkout fails
      Impact: ‹who, and what they see›
      Since: 2026-11-22 14:05 UTC at the latest
      It works again since ‹when›.
      \`\`\`

      </details>

      [Open the pull request](/acme/shop/compare/main...incident-protocol/1?expand=1) to publish the postmortem: it is on the branch \`incident-protocol/1\`, because Actions may not open pull requests here. To have it opened next time: Settings → Actions → General → "Allow GitHub Actions to create and approve pull requests".

      **0 of 8** done or skipped · closed 22 Nov 14:05 by alice · [postmortem](/acme/shop/compare/main...incident-protocol/1?expand=1), which says what is open and follows your ticks

      <sub>Declared by alice, 22 Nov 14:05. Tick the boxes in the description, in any order, or comment \`/incident help\`. Times are UTC. [About the eight steps](https://seths.blog/2015/12/when-things-go-wrong/) · v0.1.0</sub>

      "
    `);
  });

  it('comment', async () => {
    await using github = await aClosing({ scopes: { contents: 'read' } });
    const { exitCode, outputs, summary } = await runs(github);
    expect([exitCode, outputs['outcome']]).toEqual([0, 'kept-in-comment']);
    expect(summary).toContain('add `contents: write` under `permissions:` in the workflow');
    expect(ours(github, 'postmortem')[0]?.split('\n\n')[0]).toMatchInlineSnapshot(`
      "<!-- incident-protocol:postmortem -->
      The postmortem, kept here because the workflow may not write to the repository. To have it in the repository: add \`contents: write\` under \`permissions:\` in the workflow; then comment \`/incident postmortem\`. What is written here goes along."
    `);
    expect(
      told(github)
        .replaceAll(github.serverUrl, '')
        .replaceAll(/issuecomment-\d+/g, 'issuecomment-n'),
    ).toMatchInlineSnapshot(`
      "<!-- incident-protocol:tracking -->
      ### Next: 1. Double-check

      **alice**, due 22 Nov 15:05. Look again at the last change and the logs, and note what else is broken, or that nothing is.

      A reminder follows after 22 Nov 15:05; the schedule looks every 4 hr.

      <details><summary>Text to copy: Alert the people concerned</summary>

      \`\`\`text
      We had a problem: Checkout fails
      Impact: ‹who, and what they see›
      Since: 2026-11-22 14:05 UTC at the latest
      It works again since ‹when›.
      \`\`\`

      </details>

      The postmortem is in [a comment](/acme/shop/issues/1#issuecomment-n), because the workflow may not write to the repository. To have it in the repository: add \`contents: write\` under \`permissions:\` in the workflow; then comment \`/incident postmortem\`.

      **0 of 8** done or skipped · closed 22 Nov 14:05 by alice · [postmortem](/acme/shop/issues/1#issuecomment-n), which says what is open and follows your ticks

      <sub>Declared by alice, 22 Nov 14:05. Tick the boxes in the description, in any order, or comment \`/incident help\`. Times are UTC. [About the eight steps](https://seths.blog/2015/12/when-things-go-wrong/) · v0.1.0</sub>

      "
    `);
  });

  it('summary', async () => {
    await using github = await aClosing({ scopes: { contents: 'read' } });
    github.faults.queue({
      method: 'POST',
      path: /issues\/1\/comments$/,
      fault: { kind: 'status', status: 403, message: 'Unable to create comment because issue is locked.' },
    });
    const { exitCode, outputs, summary } = await runs(github);
    expect([exitCode, outputs['outcome']]).toEqual([0, 'kept-in-summary']);
    expect(summary).toContain(`<details><summary>${file} (#1)</summary>`);
    expect(summary).toContain('incident: 1');
  });

  it('held back', async () => {
    const secret = `ghp_${'a'.repeat(36)}`;
    await using github = await aClosing({
      files: { [file]: `---\nschema: 1\nincident: 1\n---\n\n${secret}\n` },
      secretScanning: true,
    });
    const { exitCode, outputs, summary, stdout } = await runs(github);
    expect([exitCode, outputs['outcome']]).toEqual([1, 'held-back']);
    expect(summary).toContain('GitHub found a secret in it');
    expect(stdout).toContain('The postmortem is held back');
    expect(`${stdout}${summary}${JSON.stringify(outputs)}`).not.toContain(secret);
  });

  it('nowhere, in an archived repository: one line, and no red run every few hours', async () => {
    await using github = await aClosing();
    github.repository.archived = true;
    const { exitCode, outputs, stdout } = await runs(github, scheduled(github));
    expect([exitCode, outputs['outcome']]).toEqual([0, 'archived']);
    expect(stdout).toContain('The repository is archived and takes nothing');
    expect((await runs(github)).exitCode).toBe(1);
  });
});
