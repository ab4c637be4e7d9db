/** Writes what is derived from the settings schema: schema.json, the example and the README's table. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { settingsJsonSchema } from '../src/settings/json-schema.ts';
import { settingsExample } from '../src/settings/settings-example.ts';
import { withSettingsTable } from '../src/settings/settings-table.ts';

const root = new URL('../', import.meta.url);
const readme = new URL('README.md', root);

writeFileSync(new URL('schema.json', root), `${JSON.stringify(settingsJsonSchema(), null, 2)}\n`);

mkdirSync(new URL('examples/', root), { recursive: true });
writeFileSync(new URL('examples/incident-protocol.yml', root), settingsExample());

if (existsSync(readme)) writeFileSync(readme, withSettingsTable(readFileSync(readme, 'utf8')));
