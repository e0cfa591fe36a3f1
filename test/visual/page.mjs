// Puts every example of one element on the page: ?tag=claim-card&lang=ar; one alone with &example=denied, or opened with
// &opened=denied. What a photographer asks it: `await settled()` gives where each example stands, once everything in it is
// drawn.
import { dataset, examples, makePiece } from '../../demo/examples/examples.mjs';

const query = new URLSearchParams(location.search);
const tag = query.get('tag');
const lang = query.get('lang') ?? 'en';
const opened = query.get('opened');
const only = query.get('example') ?? opened;

/** The example in the language asked for; `null` where it belongs to the other language. */
function inLanguage(example) {
  const own = example.attributes.lang;
  // A piece of a page has sentences of its own, in the language they were written in.
  if (own || example.inside !== undefined) return (own === 'ar') === (lang === 'ar') ? example : null;
  return lang === 'en' ? example : { ...example, attributes: { ...example.attributes, lang } };
}

for (const [name, example] of Object.entries(examples[tag])) {
  const shown = inLanguage(example);
  if (!shown || (only && name !== only)) continue;
  const article = document.createElement('article');
  article.dataset.example = opened ? `${name}, opened` : name;
  if (opened) article.dataset.opened = '';
  const caption = document.createElement('figcaption');
  caption.textContent = `${article.dataset.example}: ${example.title}`;
  article.append(caption, makePiece(tag, shown, dataset));
  document.body.append(article);
}

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

// What is far below is drawn too: an engine that leaves it out until somebody comes near moves everything while it is photographed.
const drawAll = new CSSStyleSheet();
drawAll.replaceSync(
  '* { content-visibility: visible !important; animation: none !important; transition: none !important }',
);

/** What a reader opens first in an element. */
const OPENERS = {
  'claim-ref': '[part=trigger]',
  'control-badge': '[part=trigger]',
  'control-history': 'button[data-at]',
  'control-map': 'button[data-place]',
};

async function drawn() {
  await customElements.whenDefined(tag);
  for (const { shadowRoot } of document.querySelectorAll(':defined')) {
    if (shadowRoot && !shadowRoot.adoptedStyleSheets.includes(drawAll)) shadowRoot.adoptedStyleSheets.push(drawAll);
  }
  for (let round = 0; round < 2; round++) {
    for (const element of document.querySelectorAll(':defined')) await element.updateComplete;
    await frame();
  }
  await document.fonts.ready;
}

/** What only paper shows comes later than the drawing that has room for it. */
function printable({ shadowRoot }) {
  const room = shadowRoot.querySelector('.sources');
  if (!room || room.querySelector('.printed')) return undefined;
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe(room, { childList: true });
  });
}

async function open() {
  const element = document.querySelector(`[data-opened] ${tag}`);
  if (element.open) return;
  const event = new Promise((resolve) => element.addEventListener('claim-open', resolve, { once: true }));
  element.shadowRoot.querySelector(OPENERS[tag]).click();
  await event;
  document.activeElement?.blur();
}

const ready = (async () => {
  await drawn();
  if (opened) await open();
})();

/** @returns {Promise<Array<{ name: string, x: number, y: number, width: number, height: number }>>} */
globalThis.settled = async () => {
  await ready;
  if (matchMedia('print').matches) {
    await Promise.all([...document.querySelectorAll('control-history, control-map')].map(printable));
    // Paper that is only looked at is not announced, as a printer's is.
    dispatchEvent(new Event('beforeprint'));
  }
  await drawn();
  // A map that is drawn anew, for a page of another width, has closed what was open.
  if (opened) await open();
  return [...document.querySelectorAll('article[data-example]')].map((article) => {
    const { left, top, width, height } = article.getBoundingClientRect();
    const [x, y] = [left + scrollX, top + scrollY].map(Math.round);
    return { name: article.dataset.example, x, y, width: Math.round(width), height: Math.round(height) };
  });
};
