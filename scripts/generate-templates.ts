/** Compiles our own templates, so that no run parses them: whoever changes one runs this again. */
import { readFileSync, writeFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { kindOfTemplate, type TemplateName, templateNames } from '../src/templates/template-names.ts';

const root = new URL('../', import.meta.url);
/** Where in its source a part of a template is: for messages about mistakes, of which ours have none. */
const placesInSource = /,\s*"loc":\{"start":\{[^}]*\},"end":\{[^}]*\}\}/g;
/** Which helpers there are is known here, so no place asks for one that there is not: a quarter less to load. */
const options = { strict: true, knownHelpersOnly: true, knownHelpers: { say: true } };
/** Those that only a run needs which has a postmortem in sight. */
const ofPostmortems: readonly string[] = ['postmortem', 'pull-request', 'index-page'];

const ofSite = templateNames.filter((name) => name.startsWith('site-'));

write(
  'compiled.js',
  templateNames.filter((name) => !ofPostmortems.includes(name) && !ofSite.includes(name)),
);
write(
  'compiled-postmortem.js',
  templateNames.filter((name) => ofPostmortems.includes(name)),
);
write('compiled-site.js', ofSite, [
  '/** Runs in the browser of whoever looks. */',
  `export const search = ${JSON.stringify(readFileSync(new URL('templates/site-search.js', root), 'utf8'))};`,
]);

function write(file: string, names: readonly TemplateName[], besides: readonly string[] = []): void {
  const functions = names.map((name) => {
    const kind = kindOfTemplate(name);
    const source = readFileSync(new URL(`templates/${name}.${kind}.hbs`, root), 'utf8');
    // Text in a page is escaped; what is Markdown was made inert before.
    const compiled = Handlebars.precompile(source, {
      ...options,
      noEscape: kind !== 'html',
      // Of pages there are many, and a test reads them with the strict eye.
      strict: kind === 'md',
    });
    // Its type says that it gives an object; it gives the text of one.
    return `'${name}': ${String(compiled).replaceAll(placesInSource, '')},`;
  });
  writeFileSync(
    new URL(`src/templates/${file}`, root),
    `/** Made by \`npm run generate\` from the files in \`templates\`. */

/** @type {Readonly<Record<string, object>>} */
export const compiled = {
${functions.join('\n')}
};
${besides.map((line) => `\n${line}`).join('')}`.replace(/\n*$/, '\n'),
  );
}
