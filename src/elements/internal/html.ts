/**
 * lit's templates, by one address: what elements draw with, and all of lit that is on a page. lit hands the markup of a
 * template to the browser's parser. That is closed to us where Trusted Types let no policy of ours in, and it knows
 * nothing of lit's marks in a page of XHTML. So we read the markup ourselves and give lit the template made, as its own
 * compiler does. It need read no more than the templates here hold: quoted attributes, values that are a whole attribute,
 * and no entities.
 */
import { render } from 'lit/html.js';
import { getOrInsert } from '../../model/get-or-insert.js';

export { render };

/** An attribute, or the text of an element, bound to a value. */
class Bound {
  #last: unknown;

  constructor(
    readonly element: Element,
    readonly name: string,
  ) {}

  /** What lit calls with each value; `_$AI` in its minified build. */
  _$setValue(value: unknown): void {
    if (value === this.#last) return;
    this.#last = value;
    if (this.name === '.textContent') this.element.textContent = value as string;
    else this.element.setAttribute(this.name, (value ?? '') as string);
  }

  _$AI(value: unknown): void {
    this._$setValue(value);
  }
}

interface Compiled {
  readonly el: { readonly content: Node };
  readonly parts: unknown[];
}

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
/** Stands for a value. */
const HOLE = '\0';
const TEXT_AND_TAG = /([^<]*)(?:<(\/?)([\w-]+)([^>]*?)(\/?)>)?/g;
const ATTRIBUTES = /([^\s=]+)(?:="?([^"\0]*)(\0?)"?)?/g;
/** Elements without an end; in XML they close themselves. */
const EMPTY = /^(br|input)$/;

const [ATTRIBUTE_PART, CHILD_PART] = [1, 2];

function compile(strings: readonly string[], root: string): Compiled {
  const content = document.createDocumentFragment();
  const parts: unknown[] = [];
  let at: Element | DocumentFragment = content;
  // lit finds a part by its node, counted in this order.
  let index = -1;
  const addText = (piece: string, i: number): void => {
    if (i > 0) {
      parts.push({ type: CHILD_PART, index: ++index });
      at.append(document.createComment(''));
    }
    if (piece) at.append(piece);
  };
  for (const [, text = '', closes, tag, attributes = '', ends] of strings.join(HOLE).matchAll(TEXT_AND_TAG)) {
    text.split(HOLE).forEach(addText);
    if (closes) at = at.parentNode as Element;
    else if (tag) {
      const element: Element = document.createElementNS(
        tag === 'svg' ? SVG : ((at as Element).namespaceURI ?? root),
        tag,
      );
      at.append(element);
      index++;
      for (const [, name = '', value = '', hole] of attributes.matchAll(ATTRIBUTES)) {
        if (hole) parts.push({ type: ATTRIBUTE_PART, index, name, ctor: Bound });
        else element.setAttribute(name, value);
      }
      if (!ends && !EMPTY.test(tag)) at = element;
    }
  }
  // A value at the very end must have something to end before.
  if (content.lastChild?.nodeType === Node.COMMENT_NODE) content.append('');
  return { el: { content }, parts };
}

const compiled = new WeakMap<readonly string[], Compiled>();

const tagFor =
  (root: string) =>
  (strings: TemplateStringsArray, ...values: unknown[]): unknown => ({
    _$litType$: getOrInsert(compiled, strings, () => compile(strings, root)),
    values,
  });

/** Template tags: what they give is drawn by `render`. */
export const html = tagFor(HTML);
export const svg = tagFor(SVG);
