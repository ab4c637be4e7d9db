/** Takes source maps out of the bundle that packages carry in their own text: nobody reads them there, and every run would. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);

for (const name of readdirSync(dist).filter((file) => file.endsWith('.js'))) {
  const file = new URL(name, dist);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll(/^\/\/# sourceMappingURL=data:[^\n]*\n?/gm, ''));
}
