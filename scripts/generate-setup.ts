/** Puts the files that a team copies into the bundle, so that `task: setup` and `init` bring the very same ones. */
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

const files = {
  eventsWorkflow: 'incident-protocol.workflow.yml',
  sweepWorkflow: 'incident-protocol-sweep.workflow.yml',
  issueForm: 'incident.yml',
  settings: 'incident-protocol.yml',
} as const;

const texts = Object.entries(files).map(([name, file]) => {
  const text = readFileSync(new URL(`examples/${file}`, root), 'utf8').replace(/^# Copy to .*\n/, '');
  return `export const ${name} = ${quoted(name === 'settings' ? commentedOut(text) : text)};\n`;
});

writeFileSync(
  new URL('src/setup/copied-files.ts', root),
  `/** Made by \`npm run generate\` from the files in \`examples\`. */\n\n${texts.join('\n')}`,
);

/** Defaults that stand in a file stay as they are when the defaults change. */
function commentedOut(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' || line.startsWith('#') ? line : `# ${line}`))
    .join('\n');
}

/** An expression of GitHub's looks like a place in a template string. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('${', '$\\u007b');
}
