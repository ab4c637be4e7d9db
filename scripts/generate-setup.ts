/** Puts the files that a team copies into the bundle, so that `task: setup` and `init` bring the very same ones. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

const files = {
  eventsWorkflow: 'incident-protocol.workflow.yml',
  sweepWorkflow: 'incident-protocol-sweep.workflow.yml',
  issueForm: 'incident.yml',
  settings: 'incident-protocol.yml',
} as const;

const texts = Object.entries(files).map(([name, file]) => {
  const text = exampleOf(file);
  return `export const ${name} = ${quoted(name === 'settings' ? commentedOut(text) : text)};\n`;
});

writeFileSync(
  new URL('src/setup/copied-files.ts', root),
  `/** Made by \`npm run generate\` from the files in \`examples\`. */\n\n${texts.join('\n')}`,
);

function exampleOf(file: string): string {
  return readFileSync(new URL(`examples/${file}`, root), 'utf8').replace(/^# Copy to .*\n/, '');
}

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

/** This project uses itself: the same workflows on the bundle of the default branch, and the same form. */
const ownWorkflows = {
  'incident-protocol.workflow.yml': 'incident-protocol.yml',
  'incident-protocol-sweep.workflow.yml': 'incident-protocol-sweep.yml',
} as const;

const checkout = `      # Not \`actions/checkout\` of what somebody proposes: these events run on the default branch.
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
      - uses: ./`;

for (const [from, to] of Object.entries(ownWorkflows)) {
  const own = exampleOf(from).replace(/ {6}# No checkout: .*\n {6}- uses: .*/, () => checkout);
  writeFileSync(new URL(`.github/workflows/${to}`, root), own);
}
mkdirSync(new URL('.github/ISSUE_TEMPLATE/', root), { recursive: true });
writeFileSync(new URL('.github/ISSUE_TEMPLATE/incident.yml', root), exampleOf('incident.yml'));
