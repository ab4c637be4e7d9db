const longest = 60;

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/** Windows cannot check out a file with such a name, whatever its extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A title as a part of a file name, `[a-z0-9-]{1,60}`; undefined when nothing of it is left. */
export function slugOf(title: string): string | undefined {
  const plain = title
    .toWellFormed()
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[ßæœøđðłþı]/g, (letter) => spelledOut[letter] ?? '')
    .toLowerCase();
  const slug = shortened(plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, ''));
  return slug === '' || reserved.test(slug) ? undefined : slug;
}

function shortened(slug: string): string {
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest);
  // A word is left out rather than cut, unless it is most of the name.
  const word = slug[longest] === '-' ? -1 : cut.lastIndexOf('-');
  return (word > longest / 2 ? cut.slice(0, word) : cut).replace(/-$/, '');
}
