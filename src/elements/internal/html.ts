/**
 * Draws templates into a page, and draws them again by changing only what differs: text, attributes, lists and nodes, which
 * is all that ours hold. lit-html does this and more; what is left out here was 2 kB of every page. Two things are
 * better than small. A template becomes nodes without the HTML parser, so a page under Trusted Types need not allow a
 * policy, and a second copy cannot fail over one. And a value leaves no comment behind: a card has two nodes where it
 * had three.
 */

const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** What a tagged template says, before it is drawn. */
interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
  readonly space?: string;
}

/** Markup of elements. An attribute has one value, text or number; a child may also be a template, a node or a list of these. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): unknown => ({ strings, values });
/** Markup that will stand inside an `<svg>`. */
export const svg = (strings: TemplateStringsArray, ...values: unknown[]): unknown => ({ strings, values, space: SVG });

/** Where a value goes: into a text of its own, or into an attribute of this name. `at` counts nodes in document order. */
interface Hole {
  readonly at: number;
  readonly name?: string | undefined;
}
interface Recipe {
  readonly content: DocumentFragment;
  readonly holes: readonly Hole[];
}

// A character for private use stands for a value.
const HOLE = '\ue000';
const TOKENS = /<(\/?)([\w-]+)((?:[^>"]|"[^"]*")*)>|[^<]+/g;
const ATTRIBUTES = /([^\s=/"]+)(?:=(?:"([^"]*)"|([^\s"/]+)))?/g;
const VOID = /^(?:br|hr|img|input|wbr)$/;

const recipes = new WeakMap<TemplateStringsArray, Recipe>();

/** Reads markup of our own, which is well formed: every element is closed but for the void ones, and nothing is escaped. */
function read({ strings, space = XHTML }: Template): Recipe {
  const content = document.createDocumentFragment();
  const holes: Hole[] = [];
  let parent: Node = content;
  let at = -1;
  for (const [text, close, name, attributes] of strings.join(HOLE).matchAll(TOKENS)) {
    if (close) {
      parent = parent.parentNode as Node;
    } else if (name) {
      const inherited = (parent as Element).namespaceURI ?? space;
      const element = document.createElementNS(name === 'svg' ? SVG : inherited, name);
      parent.appendChild(element);
      at++;
      for (const [, key = '', quoted, bare] of (attributes as string).matchAll(ATTRIBUTES)) {
        const value = quoted ?? bare ?? '';
        if (key === '.textContent') {
          element.append('');
          holes.push({ at: ++at });
        } else if (value === HOLE) holes.push({ at, name: key });
        else element.setAttribute(key, value);
      }
      if (!VOID.test(name) && !attributes?.endsWith('/')) parent = element;
    } else {
      text.split(HOLE).forEach((piece, i) => {
        if (i > 0) {
          parent.appendChild(document.createTextNode(''));
          holes.push({ at: ++at });
        }
        if (piece) {
          parent.appendChild(document.createTextNode(piece));
          at++;
        }
      });
    }
  }
  return { content, holes };
}

const written = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

let walker: TreeWalker | undefined;

/** A template as it stands in the page. */
class Copy {
  readonly #recipe: Recipe;
  /** First and last node of its own; what its places hold stands before their ends. */
  readonly #first: ChildNode | null;
  readonly #last: ChildNode | null;
  readonly #parts: Array<Node | Place>;
  #template: Template | undefined;

  /** Puts the template before a node. */
  constructor(template: Template, end: Text) {
    let recipe = recipes.get(template.strings);
    if (!recipe) recipes.set(template.strings, (recipe = read(template)));
    this.#recipe = recipe;
    const content = end.ownerDocument.importNode(recipe.content, true);
    this.#first = content.firstChild;
    this.#last = content.lastChild;
    const walk = (walker ??= document.createTreeWalker(document));
    walk.currentNode = content;
    let at = -1;
    this.#parts = recipe.holes.map((hole) => {
      for (; at < hole.at; at++) walk.nextNode();
      return walk.currentNode;
    });
    this.take(template);
    end.parentNode?.insertBefore(content, end);
  }

  /** Takes the values of the same template; false where it is another. */
  take(template: Template): boolean {
    const old = this.#template;
    if (old && old.strings !== template.strings) return false;
    this.#template = template;
    template.values.forEach((value, i) => {
      if (old && value === old.values[i]) return;
      const name = this.#recipe.holes[i]?.name;
      const part = this.#parts[i] as Element | Text | Place;
      if (part instanceof Place) part.put(value);
      else if (name) (part as Element).setAttribute(name, written(value));
      else if (isObject(value)) (this.#parts[i] = new Place(part as Text)).put(value);
      else (part as Text).data = written(value);
    });
    return true;
  }

  remove(): void {
    for (const part of this.#parts) if (part instanceof Place) part.empty();
    for (let node = this.#first; node;) {
      const next: ChildNode | null = node === this.#last ? null : node.nextSibling;
      node.remove();
      node = next;
    }
  }
}

/** What stands before a text: a template, a node, or a list of places. Plain text is that text. */
class Place {
  readonly #end: Text;
  #inside: Copy | ChildNode | Place[] | undefined;

  constructor(end: Text) {
    this.#end = end;
  }

  put(value: unknown): void {
    const inside = this.#inside;
    if (Array.isArray(value)) {
      this.#list(value);
    } else if (!isObject(value)) {
      if (inside) this.empty();
      this.#end.data = written(value);
    } else if ('strings' in value) {
      if (inside instanceof Copy && inside.take(value as Template)) return;
      this.empty();
      this.#inside = new Copy(value as Template, this.#end);
    } else if (value !== inside) {
      this.empty();
      this.#end.before((this.#inside = value as ChildNode));
    }
  }

  #list(values: readonly unknown[]): void {
    if (!Array.isArray(this.#inside)) {
      this.empty();
      this.#inside = [];
    }
    const places = this.#inside;
    for (const place of places.splice(values.length)) place.remove();
    values.forEach((value, i) => {
      let place = places[i];
      if (!place) {
        const end = this.#end.ownerDocument.createTextNode('');
        this.#end.parentNode?.insertBefore(end, this.#end);
        places.push((place = new Place(end)));
      }
      place.put(value);
    });
  }

  empty(): void {
    const inside = this.#inside;
    this.#inside = undefined;
    this.#end.data = '';
    if (Array.isArray(inside)) for (const place of inside) place.remove();
    // A node that has moved to another place belongs there now.
    else if (inside instanceof Copy || inside?.nextSibling === this.#end) inside.remove();
  }

  remove(): void {
    this.empty();
    this.#end.remove();
  }
}

const drawn = new WeakMap<Node, Place>();

/** Draws `value` at the end of `root`; the second time, over what was drawn the first. */
export function render(value: unknown, root: Element | ShadowRoot): void {
  let place = drawn.get(root);
  if (!place) {
    const end = root.ownerDocument.createTextNode('');
    root.append(end);
    drawn.set(root, (place = new Place(end)));
  }
  place.put(value);
}
