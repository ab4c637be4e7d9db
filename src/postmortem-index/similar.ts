import { acronyms, significantWords } from '../markdown/significant-words.ts';
import { newestFirst, type PostmortemEntry } from './entry.ts';

/** An incident that is looked at beside those of the record. */
export type Looked = Pick<PostmortemEntry, 'incident' | 'opened' | 'title'> & {
  readonly services: readonly string[];
  readonly labels: readonly string[];
};

/** An earlier incident, and what both have: as the one that is looked at spells it. */
export interface Similar {
  readonly entry: PostmortemEntry;
  readonly services: readonly string[];
  readonly labels: readonly string[];
  /** Of the title; none unless two are the same. */
  readonly words: readonly string[];
}

const fewestWords = 2;

/** GitHub gives these to every new repository: they say what is to be done with an issue, not what it is about. */
const usualLabels = new Set([
  ...['bug', 'documentation', 'duplicate', 'enhancement', 'good first issue', 'help wanted', 'invalid'],
  ...['question', 'wontfix', 'postmortem', 'post-mortem'],
]);

/**
 * Those that were opened before it and share a service, a label or words of the title with it: first those that share
 * most, a service before a label before words, and of these the newest. Later incidents change nothing.
 */
export function similarTo(looked: Looked, entries: readonly PostmortemEntry[]): readonly Similar[] {
  const earlier = earlierThan(looked, entries);
  const labels = looked.labels.filter((label) => !usualLabels.has(folded(label)));
  const tellsLabel = rare(labels, earlier.map(labelsOf));
  const words = significantWords(looked.title);
  const inTitles = earlier.map(wordsOf);
  const tellsWord = rare(words, inTitles);
  const named = new Set(acronyms(looked.title));
  const weightOf = weigher(words, inTitles);
  return earlier
    .map((entry): Similar => {
      const [services, others, title] = [servicesOf(entry), labelsOf(entry), wordsOf(entry)];
      const both = words.filter((word) => title.has(word) && tellsWord(word));
      // One word is chance, an acronym is a name.
      const isAlike = both.length >= fewestWords || both.some((word) => named.has(word));
      return {
        entry,
        services: looked.services.filter((service) => services.has(folded(service))),
        labels: labels.filter((label) => others.has(folded(label)) && tellsLabel(label)),
        words: isAlike ? both : [],
      };
    })
    .filter((similar) => rank(similar) > 0)
    .toSorted(
      (a, b) => rank(b) - rank(a) || weightOf(b.words) - weightOf(a.words) || newestFirst(a.entry, b.entry),
    );
}

/** Of copies of one postmortem the first counts. */
function earlierThan({ incident, opened }: Looked, entries: readonly PostmortemEntry[]) {
  const seen = new Set([incident]);
  return entries.toSorted(newestFirst).filter((entry) => {
    const isNew = !seen.has(entry.incident) && entry.opened < opened;
    if (isNew) seen.add(entry.incident);
    return isNew;
  });
}

/** What most of the earlier incidents have says nothing about one of them; of a few that cannot be said. */
function rare(names: readonly string[], earlier: readonly ReadonlySet<string>[]): (name: string) => boolean {
  const common = names.filter((name) => {
    const count = earlier.filter((one) => one.has(folded(name))).length;
    return count > 3 && count * 2 > earlier.length;
  });
  return (name) => !common.includes(name);
}

/** The rarer in the titles of the record, the more a word says. */
function weigher(words: readonly string[], titles: readonly ReadonlySet<string>[]) {
  const weights = new Map(
    words.map((word) => {
      const count = titles.filter((title) => title.has(word)).length;
      return [word, Math.log((titles.length + 1) / (count + 1)) + 1] as const;
    }),
  );
  return (shared: readonly string[]) => shared.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
}

function rank({ services, labels, words }: Similar): number {
  if (services.length > 0) return 3;
  if (labels.length > 0) return 2;
  return words.length > 0 ? 1 : 0;
}

function servicesOf({ services = [] }: PostmortemEntry): ReadonlySet<string> {
  return new Set(services.map(folded));
}

function labelsOf({ labels = [] }: PostmortemEntry): ReadonlySet<string> {
  return new Set(labels.map(folded));
}

function wordsOf({ title }: PostmortemEntry): ReadonlySet<string> {
  return new Set(significantWords(title));
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}
