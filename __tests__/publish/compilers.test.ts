/** The files as site generators compile them; the generators themselves run in `npm run test:sites`. */

import { compile } from '@mdx-js/mdx';
import remarkComment from '@slorber/remark-comment';
import { type CompilerError, NodeTypes, parse as parseVue, type TemplateChildNode } from '@vue/compiler-dom';
import matter from 'gray-matter';
import MarkdownIt from 'markdown-it';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../src/markdown/front-matter.ts';
import { indexes, type Published, poisoned, postmortems } from './published-files.ts';

const files: readonly Published[] = [...postmortems, ...indexes, ...poisoned];

function bodyOf(text: string): string {
  return splitFrontMatter(text)?.content ?? text;
}

/** Of Jekyll, Hugo, Docusaurus, VitePress and MkDocs. */
const reserved =
  'url slug layout permalink date aliases type draft id tags categories published outline hide template sidebar'.split(
    ' ',
  );

describe('front matter', () => {
  it.each([...postmortems, ...poisoned])('is the same to every reader of YAML: $name', ({ text }) => {
    const front = text.slice(4, text.indexOf('\n---\n', 4) + 1);
    const { data } = matter(text, { engines: { javascript: () => ({}) } });
    const today: unknown = parse(front);
    expect(parse(front, { version: '1.1' })).toEqual(today);
    expect(JSON.parse(JSON.stringify(data))).toEqual(today);
    expect(Object.keys(data).length).toBeLessThanOrEqual(14);
    expect(Object.keys(data).filter((key) => reserved.includes(key))).toEqual([]);
    const flat = Object.values(data).flatMap((value) => (Array.isArray(value) ? value : [value]));
    expect(flat.filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
  });
});

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: unknown;
  readonly children?: readonly Node[];
}

function nodesIn(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

/** What would run, or name a part of the site, rather than be shown. */
function isLive({ type, attributes, children = [] }: Node): boolean {
  if (/^mdxjsEsm$|^mdx\w+Expression$|^(?:leaf|container)Directive$/.test(type)) return true;
  // Docusaurus writes `:02` of a time back as the text that it is, as long as nothing hangs on it.
  return type === 'textDirective' && (children.length > 0 || Object.keys(attributes ?? {}).length > 0);
}

describe('MDX', () => {
  it.each(files)('as Docusaurus loads it takes the file, and runs nothing of it: $name', async ({ text }) => {
    const found: Node[] = [];
    const seen = () => (tree: Node) => {
      found.push(...nodesIn(tree));
    };
    await compile(bodyOf(text), {
      format: 'mdx',
      remarkPlugins: [[remarkComment, { ast: true }], remarkDirective, remarkGfm, seen],
    });
    const tags = found.filter(({ type }) => type.startsWith('mdxJsx')).map(({ name }) => name);
    expect(tags.filter((name) => !['details', 'summary', 'br', 'wbr'].includes(name ?? ''))).toEqual([]);
    expect(found.filter(isLive)).toEqual([]);
    expect(found.length).toBeGreaterThan(3);
  });
});

/** As VitePress renders Markdown: what stands in code is not compiled. */
function vitepress(): MarkdownIt {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  const { code_inline: inline, fence, code_block: block } = markdown.renderer.rules;
  const asItIs = (html: string) => html.replace(/^<(\w+)/, '<$1 v-pre');
  if (inline === undefined || fence === undefined || block === undefined)
    throw new Error('no rules for code');
  markdown.renderer.rules.code_inline = (...at) => asItIs(inline(...at));
  markdown.renderer.rules.fence = (...at) => asItIs(fence(...at));
  markdown.renderer.rules.code_block = (...at) => asItIs(block(...at));
  return markdown;
}

function vueNodes(nodes: readonly TemplateChildNode[]): readonly TemplateChildNode[] {
  return nodes.flatMap((node) => [node, ...(node.type === NodeTypes.ELEMENT ? vueNodes(node.children) : [])]);
}

describe("Vue's compiler", () => {
  it.each(files)('takes the page that VitePress makes, and finds nothing to run in it: $name', ({ text }) => {
    const problems: string[] = [];
    const onError = ({ message, loc }: CompilerError) => problems.push(`${message} ${loc?.source}`);
    const { children } = parseVue(vitepress().render(bodyOf(text)), { onError });
    expect(problems).toEqual([]);
    const nodes = vueNodes(children);
    expect(nodes.length).toBeGreaterThan(3);
    const sources = (type: NodeTypes) =>
      nodes.filter((node) => node.type === type).map(({ loc }) => loc.source);
    expect(sources(NodeTypes.INTERPOLATION)).toEqual([]);
    const directives = nodes.flatMap((node) =>
      node.type === NodeTypes.ELEMENT ? node.props.filter(({ type }) => type === NodeTypes.DIRECTIVE) : [],
    );
    expect(directives.map(({ loc }) => loc.source).filter((source) => source !== 'v-pre')).toEqual([]);
  });
});
