/** lit's templates, by one address: what elements draw with, and all of lit that is on a page. */
export { html, render, svg } from 'lit/html.js';
