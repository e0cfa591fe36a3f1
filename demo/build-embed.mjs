// Picks a claim or a place, shows it, and writes what to paste: with the functions of the command line, so that both give
// the same string. Every choice is in the address of the page.
import { holderShapes } from '../dist/data/holder-shapes.js';
import { embedTexts, embedUrl, FRAME_WIDTH, frameHeight, frameHTML, oEmbedUrl } from '../dist/html/embeds/index.js';
import { SNIPPETS, snippetHTML } from '../dist/html/index.js';
import { foldText } from '../dist/model/index.js';
import { version } from '../dist/version.js';

/** Each element: what it is called here. */
const NAMES = {
  'claim-card': 'Card of a claim',
  'claim-ref': 'Marked phrase with its note',
  'control-badge': 'Badge of a place, in a sentence',
  'control-history': 'A place, day by day',
  'control-map': 'Map of a place',
  'claim-timeline': 'Timeline of what was said on a place',
  'claim-list': 'List of claims on a place',
};
const DEFAULTS = {
  element: 'claim-card',
  'as-of': '',
  known: '',
  lang: 'en',
  numerals: '',
  density: '',
  theme: '',
  phrase: '',
  script: `/claim-elements-${version}.js`,
  base: 'https://news.example.org/embeds/',
};
const MOST_TITLE_CHARS = 60;

const form = document.querySelector('form');
const { elements: fields } = form;
const preview = document.querySelector('.preview');
const [dataset, hashes] = await Promise.all(
  ['../dist/data/claims.json', '../dist/cdn/sri.json'].map(async (path) => (await fetch(path)).json()),
);

const subjectOf = (element) => Object.keys(SNIPPETS).find((subject) => SNIPPETS[subject].includes(element));
const isolated = (text) => `\u2068${text}\u2069`;
const cut = (text) => (text.length > MOST_TITLE_CHARS ? `${text.slice(0, MOST_TITLE_CHARS)}…` : text);

/** Every record that can be picked: its title in English and Arabic, and all that it can be found by. */
const records = {
  claim: dataset.claims.map(({ id, text }) => toRecord(id, text, [])),
  place: dataset.places
    .map(({ id, name, aliases }) => toRecord(id, name, aliases))
    .sort((a, b) => a.title.localeCompare(b.title, 'en')),
};
function toRecord(id, names, aliases) {
  const title = [...new Set([names.en, names.ar].filter(Boolean))].map((name) => isolated(cut(name))).join(' · ');
  return { id, title, found: foldText([id, ...Object.values(names), ...aliases].join(' ')) };
}

function option(value, text) {
  return Object.assign(document.createElement('option'), { value, textContent: text });
}

/** Lists what is found; what is chosen stays chosen, found or not. */
function list(subject, find, chosen) {
  const wanted = foldText(find).split(' ').filter(Boolean);
  const found = records[subject].filter((record) => wanted.every((word) => record.found.includes(word)));
  const kept = records[subject].find(({ id }) => id === chosen) ?? records[subject][0];
  const shown = found.includes(kept) ? found : [kept, ...found];
  fields.id.replaceChildren(...shown.map(({ id, title }) => option(id, title)));
  fields.id.value = kept.id;
  document.querySelector('.of').textContent = subject === 'claim' ? 'Claim' : 'Place';
  document.querySelector('.count').textContent = `${found.length} of ${records[subject].length} found`;
}

const choices = () =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.trim()]] : [])),
  );

/** Reads the choices of the address into the form. */
function readAddress() {
  const given = new URLSearchParams(location.hash.slice(1));
  for (const [name, value] of Object.entries(DEFAULTS)) {
    fields[name].value = given.get(name) ?? value;
    // An unknown word leaves a list with nothing chosen.
    if (fields[name].value === '' && value !== '') fields[name].value = value;
  }
  list(subjectOf(fields.element.value), fields.find.value, given.get('id') ?? 'rif-dimashq-withdrawals-local');
}

function writeAddress(chosen) {
  const changed = Object.entries(chosen).filter(
    ([name, value]) => name !== 'find' && value !== (DEFAULTS[name] ?? null),
  );
  history.replaceState(null, '', `#${new URLSearchParams(changed)}`);
}

/** What the command line would be asked for. */
const questionOf = ({ element, lang, numerals, density, phrase, known, 'as-of': asOf }) => ({
  element,
  lang,
  shapes: holderShapes,
  ...(asOf && { asOf }),
  ...(known && { known }),
  ...(numerals && { numerals }),
  ...(density && element === 'claim-card' && { density }),
  ...(phrase && element === 'claim-ref' && { phrase }),
});

/** Shows the snippet itself. Its shadow root is left to the element: it is parsed here and not served. */
function show(snippet, { element, lang, theme }) {
  const page = new DOMParser().parseFromString(snippet, 'text/html');
  for (const script of page.querySelectorAll('script, template')) script.remove();
  preview.lang = lang;
  preview.dir = lang === 'ar' ? 'rtl' : 'ltr';
  if (theme) preview.dataset.scheme = theme;
  else delete preview.dataset.scheme;
  const nodes = [...page.body.children].map((node) => document.adoptNode(node));
  if (element !== 'control-badge' && element !== 'claim-ref') return preview.replaceChildren(...nodes);
  const sentence = document.createElement('p');
  sentence.append('… ', nodes.shift(), ' …');
  return preview.replaceChildren(sentence, ...nodes);
}

/** The frame of a claim or place as oEmbed has it, but for what the fragment adds. */
async function frameOf(subject, { id, lang, theme, base }) {
  const folder = subject === 'claim' ? 'claims' : 'places';
  const build = { languages: [lang], question: {}, shapeOf: (holder) => holderShapes[holder] ?? -1 };
  const [text] = await embedTexts(dataset, folder, id, build);
  const folderUrl = base.endsWith('/') ? base : `${base}/`;
  const url = embedUrl(folderUrl, folder, id, { theme, lang: lang === 'en' ? '' : lang });
  return {
    frame: frameHTML({ url, title: text.title, width: FRAME_WIDTH, height: frameHeight(text) }),
    address: `${url}\n${oEmbedUrl(folderUrl, folder, id)}`,
  };
}

let asked = 0;
async function update() {
  const turn = ++asked;
  const chosen = choices();
  const subject = subjectOf(chosen.element);
  for (const [name, isFor] of [
    ['for-ref', chosen.element === 'claim-ref'],
    ['for-card', chosen.element === 'claim-card'],
    ['for-frame', ['claim-card', 'claim-ref', 'control-badge'].includes(chosen.element)],
  ]) {
    for (const part of document.querySelectorAll(`.${name}`)) part.hidden = !isFor;
  }
  writeAddress(chosen);
  const script = { src: chosen.script || DEFAULTS.script, integrity: hashes['claim-elements.js'] };
  const [snippet, { frame, address }] = await Promise.all([
    snippetHTML(dataset, subject, chosen.id, { ...questionOf(chosen), script }),
    frameOf(subject, chosen),
  ]);
  if (turn !== asked) return; // another choice came in between
  Object.entries({ snippet, frame, address }).forEach(([id, text]) => {
    document.getElementById(id).value = text;
  });
  show(snippet, chosen);
}

fields.element.replaceChildren(...Object.entries(NAMES).map(([tag, name]) => option(tag, name)));
Object.assign(fields['as-of'], { min: dataset.covers.from, max: dataset.covers.to });
readAddress();
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  if (target.name === 'find' || target.name === 'element') {
    list(subjectOf(fields.element.value), fields.find.value, fields.id.value);
  }
  void update();
});
addEventListener('hashchange', () => {
  readAddress();
  void update();
});
for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset.copy);
    let said = 'Copied.';
    try {
      await navigator.clipboard.writeText(text.value);
    } catch {
      // Not allowed here: it is marked, and a key copies it.
      text.focus();
      text.select();
      said = 'It is marked; copy it with your keyboard.';
    }
    button.parentElement.querySelector('[role=status]').textContent = said;
  });
}
await update();
document.documentElement.dataset.built = '';
