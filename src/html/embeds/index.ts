/** Pages to embed where tags are stripped: their addresses, their markup, what oEmbed says of them. Strings, no DOM. */
export {
  embedUrl,
  FRAME_WIDTH,
  frameHTML,
  oEmbedUrl,
  toOEmbed,
  type EmbedFolder,
  type EmbedFrame,
  type EmbedLook,
} from './addresses.js';
export { frameHeight } from './height.js';
export { embedListHTML } from './list.js';
export { embedPageHTML, embedTexts, type EmbedBuild, type EmbedText } from './page.js';
