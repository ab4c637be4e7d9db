/** The text with fresh content between `<!-- name:begin -->` and `<!-- name:end -->`. */
export function withBlock(text: string, name: string, content: string): string {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`There is no "${begin}" followed by "${end}".`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}
