import { textAt } from '../json.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { createOwnTemplate, type OwnFile, type OwnText } from './own-template.ts';
import { kindOfTemplate, type TemplateName } from './template-names.ts';
import type { Lacks, Writer } from './writer.ts';

/** Our writer, with the team's templates in the place of ours. One that fails costs nothing: ours is used, and that is said. */
export function withOwnTemplates(ours: Writer, files: readonly OwnFile[]): Writer {
  return files.length === 0 ? ours : ownWriter(ours, files, new Set());
}

/** `problems`: of all languages together. */
function ownWriter(ours: Writer, files: readonly OwnFile[], problems: Set<string>): Writer {
  const own = new Map(files.map((file) => [file.name, createOwnTemplate(file, ours.language)]));
  for (const { flaws } of own.values()) for (const flaw of flaws) problems.add(`${flaw}.`);
  const pathOf = (name: TemplateName) => files.find((file) => file.name === name)?.path ?? name;
  const writer: Writer = {
    language: ours.language,
    inLanguage: (other) =>
      other === ours.language ? writer : ownWriter(ours.inLanguage(other), files, problems),
    write: (name, view, lacks) => {
      const written = usable(own.get(name)?.write(view) ?? { kind: 'ours' }, {
        name,
        path: pathOf(name),
        view,
        lacks,
      });
      if (written.kind === 'text') return written.text;
      if (written.problem !== undefined)
        problems.add(`${written.problem}. Our own ${name} was used instead.`);
      return ours.write(name, view);
    },
    messages: own.get('postmortem')?.messages ?? {},
    problems: () => [...problems],
  };
  return writer;
}

interface Use {
  readonly name: TemplateName;
  readonly path: string;
  readonly view: object;
  readonly lacks: Lacks | undefined;
}

/** Whether the text can be where it is meant to be. */
function usable(written: OwnText, { name, path, view, lacks }: Use): OwnText {
  if (written.kind === 'ours') return written;
  const flaw = lacks?.(written.text) ?? (isWholeFile(name) ? undefined : flawInThread(written.text, view));
  return flaw === undefined ? written : { kind: 'ours', problem: `Template "${path}": ${flaw}` };
}

function isWholeFile(name: TemplateName): boolean {
  return (
    name === 'postmortem' || name === 'index-page' || name === 'summary' || kindOfTemplate(name) !== 'md'
  );
}

/** GitHub takes 65,536 characters, and below the words our comment keeps the record. */
const longestInThread = 20_000;

/** Below the words is what is hidden, and above them what we know our comments by. */
function flawInThread(text: string, view: object): string | undefined {
  if (text.length > longestInThread) return `it writes more than ${longestInThread} characters for a comment`;
  const list = textAt(view, 'listInComment') ?? '';
  if (/<!--\s*incident-protocol:/i.test(list === '' ? text : text.replace(list, () => ''))) {
    return 'it writes a mark that is ours to write, "incident-protocol:"';
  }
  const { open } = readMarkdown(text);
  return open.kind === 'fence' || (open.kind === 'html' && open.html.until !== 'blank')
    ? 'it leaves a block of code or a hidden remark open'
    : undefined;
}
