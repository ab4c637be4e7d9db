/** Compiles our own templates, so that no run parses them: whoever changes one runs this again. */
import { readFileSync, writeFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { templateNames } from '../src/templates/template-names.ts';

const root = new URL('../', import.meta.url);
/** Which helpers there are is known here, so no place asks for one that there is not: a quarter less to load. */
const options = { noEscape: true, strict: true, knownHelpersOnly: true, knownHelpers: { say: true } };
/** Those that only a run needs which has a postmortem in sight. */
const ofPostmortems: readonly string[] = ['postmortem', 'pull-request', 'index-page'];

write(
  'compiled.js',
  templateNames.filter((name) => !ofPostmortems.includes(name)),
);
write(
  'compiled-postmortem.js',
  templateNames.filter((name) => ofPostmortems.includes(name)),
);

function write(file: string, names: readonly string[]): void {
  const functions = names.map((name) => {
    const source = readFileSync(new URL(`templates/${name}.md.hbs`, root), 'utf8');
    // Its type says that it gives an object; it gives the text of one.
    return `'${name}': ${String(Handlebars.precompile(source, options))},`;
  });
  writeFileSync(
    new URL(`src/templates/${file}`, root),
    `/** Made by \`npm run generate\` from the files in \`templates\`. */

/** @type {Readonly<Record<string, object>>} */
export const compiled = {
${functions.join('\n')}
};
`,
  );
}
