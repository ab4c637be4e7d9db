/** As much of an XML reader as a feed needs, and strict: what is not well-formed throws. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<{ [name: string]: string }>;
  readonly children: readonly Element[];
  readonly text: string;
}

const names: Readonly<{ [name: string]: string }> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function readXml(xml: string): Element {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(xml))
    throw new Error('not a character');
  const head = /^<\?xml version="1\.0" encoding="utf-8"\?>\n/.exec(xml)?.[0];
  if (head === undefined) throw new Error('no declaration');
  const { element, end } = readElement(xml, head.length);
  if (xml.slice(end).trim() !== '') throw new Error('something follows the root');
  return element;
}

function readElement(xml: string, from: number): { readonly element: Element; readonly end: number } {
  const opening = /^<([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>/.exec(xml.slice(from, from + 5000));
  if (opening === null) throw new Error(`no element at ${JSON.stringify(xml.slice(from, from + 40))}`);
  const [whole, name = '', attributes = '', closed] = opening;
  const pairs = [...attributes.matchAll(/ ([a-z:]+)="([^"]*)"/g)].map((one) => [
    one[1],
    unescaped(one[2] ?? ''),
  ]);
  if (new Set(pairs.map(([key]) => key)).size !== pairs.length) throw new Error('an attribute twice');
  const element = { name, attributes: Object.fromEntries(pairs) };
  if (closed === '/') return { element: { ...element, children: [], text: '' }, end: from + whole.length };
  const children: Element[] = [];
  let text = '';
  let at = from + whole.length;
  while (!xml.startsWith(`</${name}>`, at)) {
    const next = xml.indexOf('<', at);
    if (next === -1) throw new Error(`no end of ${name}`);
    text += unescaped(xml.slice(at, next));
    at = next;
    if (xml.startsWith(`</${name}>`, at)) break;
    if (xml.startsWith('</', at)) throw new Error(`another end than of ${name}`);
    const child = readElement(xml, at);
    children.push(child.element);
    at = child.end;
  }
  return { element: { ...element, children, text }, end: at + name.length + 3 };
}

function unescaped(text: string): string {
  if (/[<>]/.test(text)) throw new Error('a bracket that is not escaped');
  return text.replaceAll(/&([a-z]*;?)/g, (whole, name: string) => {
    const character = name.endsWith(';') ? names[name.slice(0, -1)] : undefined;
    if (character === undefined) throw new Error(`not an entity: ${whole}`);
    return character;
  });
}
