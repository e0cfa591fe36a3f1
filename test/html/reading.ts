/** What a reader of each medium gets: its text, and where its links lead. Read by parsers that are not ours. */
import { Parser } from 'commonmark';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

export interface Reading {
  /** Text without markup, white space shrunk. */
  readonly text: string;
  /** Addresses of links; in plain text, of whatever looks like one. */
  readonly links: readonly string[];
  /** Names of elements, or of the kinds of nodes of Markdown. */
  readonly kinds: ReadonlySet<string>;
  /** `element attribute`, each once. */
  readonly attributes: ReadonlySet<string>;
}

const shrink = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function readHTML(markup: string): Reading {
  const [kinds, attributes, links] = [new Set<string>(), new Set<string>(), [] as string[]];
  let text = '';
  const walk = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
    else kinds.add(node.nodeName);
    const { attrs = [], childNodes = [], content } = node as Partial<DefaultTreeAdapterTypes.Template>;
    for (const { name, value } of attrs) {
      attributes.add(`${node.nodeName} ${name}`);
      if (name === 'href') links.push(value);
    }
    // A style sheet is no text that anybody reads.
    if (node.nodeName !== 'style') for (const child of content?.childNodes ?? childNodes) walk(child);
    if (/^(p|li|article|section|ol|ul|dd|dt|td|th|header|footer|h\d)$/.test(node.nodeName)) text += ' ';
  };
  parseFragment(markup).childNodes.forEach(walk);
  return { text: shrink(text), links, kinds, attributes };
}

export function readMarkdown(markdown: string): Reading {
  const [kinds, links] = [new Set<string>(), [] as string[]];
  let text = '';
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (!entering) continue;
    kinds.add(node.type);
    if (node.type === 'link') links.push(node.destination ?? '');
    if (node.type === 'paragraph' || node.type === 'item') text += ' ';
    text += node.type === 'softbreak' ? ' ' : (node.literal ?? '');
  }
  return { text: shrink(text), links, kinds, attributes: new Set() };
}

export const readText = (text: string): Reading => ({
  text: shrink(text),
  links: text.match(/https?:\/\/[^\s;]+/g) ?? [],
  kinds: new Set(),
  attributes: new Set(),
});
