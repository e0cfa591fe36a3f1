// The page's own lit, another copy of another version, which makes its policy first and draws something of its own.
import { html, render } from './other-lit.js';

render(html`<p class="host-lit">The page draws ${'with lit'} too.</p>`, document.querySelector('#host-lit'));
