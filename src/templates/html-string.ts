/** The template tag that writes markup. Every value is escaped: nothing of a dataset can become an element. */
import type { Html } from './kit.js';

class Markup {
  constructor(readonly text: string) {}
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for element content and for quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);

function write(value: unknown): string {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(write).join('');
  return typeof value === 'string' || typeof value === 'number' ? escapeHtml(`${value}`) : '';
}

const TEXT = / \.textContent="?$/;

/**
 * A template tag for the templates of `src/templates`. Attributes are written unquoted there, or quoted by a minifier,
 * and always quoted here; a `.textContent`, the last of an element's attributes, becomes what the element holds.
 */
export const htmlString: Html = (strings, ...values) =>
  new Markup(
    strings.reduce((text, piece, i) => {
      const value = write(values[i - 1]);
      const before = strings[i - 1] as string;
      if (TEXT.test(before)) return `${text.replace(TEXT, '>')}${value}${piece.slice(piece.indexOf('>') + 1)}`;
      return text + (before.endsWith('=') ? `"${value}"` : value) + piece;
    }),
  );

/** What a template drawn with `htmlString` wrote. */
export const markupOf = (drawn: unknown): string => write(drawn);
