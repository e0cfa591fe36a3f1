/** Where embed pages lie, and how a system that takes no script puts one into its own pages: a bare frame, and oEmbed. */
import { escapeHtml } from '../../templates/html-string.js';

/** What a page is of. */
export type EmbedFolder = 'claims' | 'places';

/** How a frame may dress a page, by its fragment. */
export interface EmbedLook {
  /** BCP 47; the page's first language where it is absent. */
  readonly lang?: string | undefined;
  /** As the reader's system has it where it is absent. */
  readonly theme?: 'light' | 'dark' | undefined;
}

/** What a frame needs to know of a page. */
export interface EmbedFrame {
  readonly url: string;
  /** For assistive technology. */
  readonly title: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Width that frames are given where nobody says another: the column of an article. CSS pixels. */
export const FRAME_WIDTH = 640;

/**
 * Address of an embed page.
 * @param base address of the folder that `build-embeds` wrote, with a slash at its end.
 */
export function embedUrl(base: string, folder: EmbedFolder, id: string, { lang, theme }: EmbedLook = {}): string {
  const look = Object.entries({ theme, lang }).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
  return `${base}${folder}/${id}.html${look.length > 0 ? `#${look.join('&')}` : ''}`;
}

/** Address of what oEmbed says of a page. */
export const oEmbedUrl = (base: string, folder: EmbedFolder, id: string): string => `${base}${folder}/${id}.json`;

/** The frame as markup: nothing on it that a system would strip. */
export const frameHTML = ({ url, title, width, height }: EmbedFrame): string =>
  `<iframe src="${escapeHtml(url)}" title="${escapeHtml(title)}" width="${width}" height="${height}"></iframe>`;

/** One day: a page changes with an edition of its dataset. Seconds. */
const CACHE_AGE_SECONDS = 86_400;

/**
 * What oEmbed 1.0 says of a page, as its JSON is published.
 * @param provider whose pages these are, and the address of their list.
 */
export const toOEmbed = (frame: EmbedFrame, provider: { readonly name: string; readonly url: string }) => ({
  version: '1.0',
  type: 'rich',
  title: frame.title,
  provider_name: provider.name,
  provider_url: provider.url,
  cache_age: CACHE_AGE_SECONDS,
  html: frameHTML(frame),
  width: frame.width,
  height: frame.height,
});
