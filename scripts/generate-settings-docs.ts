/** Writes what is derived from the settings schema: the defaults, schema.json, the example and the table of the reference. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { settingsJsonSchema } from '../src/settings/json-schema.ts';
import { resolveSettings } from '../src/settings/resolve.ts';
import { settingsSchema } from '../src/settings/schema.ts';
import { settingsExample } from '../src/settings/settings-example.ts';
import { withSettingsTable } from '../src/settings/settings-table.ts';

const root = new URL('../', import.meta.url);
const reference = new URL('docs/reference.md', root);

// Without a settings file a run needs no schema to know them.
writeFileSync(
  new URL('src/settings/defaults.ts', root),
  `/** Made by \`npm run generate\` from the schema. */

import type { Settings } from './settings.ts';

export const defaultSettings: Settings = ${JSON.stringify(resolveSettings(settingsSchema.parse({})))};
`,
);
spawnSync('npx', ['biome', 'check', '--write', 'src/settings/defaults.ts'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});

writeFileSync(new URL('schema.json', root), `${JSON.stringify(settingsJsonSchema(), null, 2)}\n`);

mkdirSync(new URL('examples/', root), { recursive: true });
writeFileSync(new URL('examples/incident-protocol.yml', root), settingsExample());

if (existsSync(reference)) writeFileSync(reference, withSettingsTable(readFileSync(reference, 'utf8')));
