/** What somebody typed after the name of the command. */

export interface Init {
  readonly kind: 'init';
  readonly check: boolean;
  /** The commit of the Action to pin. */
  readonly sha?: string;
}

export interface Inited {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

const usage = 'Usage: incident-protocol init [--check] [--sha <full SHA of a commit>]';

const help = [
  usage,
  '',
  'In a checkout of yours, without network and token:',
  '  init                 writes both workflows, the issue form, settings and the page of the postmortems;',
  '                       a file that is there stays as it is',
  '  init --sha <commit>  the same, and the workflows name that commit of the Action',
  '  init --check         says what is missing or wrong in those files',
];

export function readArguments(words: readonly string[]): Init | ({ readonly kind: 'said' } & Inited) {
  const [first, ...given] = words;
  if (words.some((word) => /^(?:help|--help|-h)$/.test(word)))
    return { kind: 'said', lines: help, exitCode: 0 };
  const rest = given.flatMap((word) => (word.startsWith('--sha=') ? ['--sha', word.slice(6)] : [word]));
  const index = rest.indexOf('--sha');
  const sha = index === -1 ? undefined : (rest[index + 1] ?? '').toLowerCase();
  const others = index === -1 ? rest : rest.toSpliced(index, 2);
  if (first !== 'init')
    return wrong(`${first === undefined || first === '' ? '' : `\`${first}\` is no command. `}${usage}`);
  const unknown = others.find((word) => word !== '--check');
  if (unknown !== undefined) return wrong(`\`${unknown}\` is not known. ${usage}`);
  if (sha !== undefined && !/^[0-9a-f]{40}$/.test(sha))
    return wrong(`\`--sha\` takes the 40 digits of a commit. ${usage}`);
  return { kind: 'init', check: others.includes('--check'), ...(sha === undefined ? {} : { sha }) };
}

function wrong(line: string) {
  return { kind: 'said', lines: [line], exitCode: 1 } as const;
}
