/** Which commits and pull requests repaired it, where members say so. */

import type { ReadStatement } from './reading.ts';
import { type Named, referencesIn } from './references.ts';
import { sentencesOf } from './sentences.ts';
import { aboutEnd } from './status-words.ts';

const mends =
  /(?<![\p{L}])(?:fix(?:es|ed)?|repair(?:s|ed)?|mend(?:s|ed)?|solve[sd]?|correct(?:s|ed)?|revert(?:s|ed)?|roll(?:s|ed) back|deployed|shipped|released|merged|is live|went live|adds?|instead|behebt|behoben|korrigiert|ausgerollt|eingespielt|arregla|corrige|corrigé|desplegad\p{L}*|déployé\p{L}*|implantad\p{L}*|corrigido)(?![\p{L}])|修正|適用|デプロイ|リバート/iu;

const breaks =
  /(?<![\p{L}])(?:guilty|culprit|broke|breaks|caus(?:e|es|ed)|introduced|since|came with|came in with|regression|to blame|blame|bad commit|only covers|does not cover|did not help|not enough|schuld|verursacht|kaputt|seit|causó|rompió|cassé|causé|quebrou|causou)(?![\p{L}])|原因/iu;

export function repairsIn(statements: readonly ReadStatement[], home: string): Named {
  const found = statements
    .filter(({ isMember, comment }) => isMember && comment !== undefined)
    .flatMap(({ text }) => {
      const isEnd = aboutEnd.test(text) || mends.test(text);
      if (!isEnd) return [];
      return sentencesOf(text)
        .filter((sentence) => mends.test(sentence) && !breaks.test(sentence))
        .map((sentence) => referencesIn(sentence, home));
    });
  return {
    commits: [...new Set(found.flatMap(({ commits }) => commits))].slice(0, 10),
    numbers: [...new Set(found.flatMap(({ numbers }) => numbers))].slice(0, 10),
  };
}
