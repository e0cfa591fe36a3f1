/** A style sheet as it is written into markup: without comments, and without white space that says nothing. */
export const shrink = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
