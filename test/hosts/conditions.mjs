/**
 * Every kind of page that our elements have to live on, one row each, in groups: the language changed under our feet, parts
 * of the browser missing, style sheets of the page, policies, direction and size, how our script comes, what pages do with
 * their markup. `host-pages.mjs` serves a page for a row; the tests open it with each of our builds and look at all ten
 * elements in it.
 */

/**
 * @typedef {object} Condition
 * @property {string} name Its word in an address.
 * @property {string} is What the page is, as the title of its tests says it.
 * @property {string} [first] Script that runs before ours.
 * @property {string} [firstFile] The same, a file in `first/`.
 * @property {string} [last] Module in `first/` that runs after the page has been read.
 * @property {string} [css] The page's style sheet.
 * @property {string} [policy] `Content-Security-Policy` of the page.
 * @property {string} [reportOnly] `Content-Security-Policy-Report-Only` of the page.
 * @property {string} [sandbox] The frame's `sandbox`.
 * @property {string} [lang] Of the page; English where it is absent.
 * @property {string} [ours] `lang` of our elements, where it is not the page's.
 * @property {'head' | 'async' | 'after' | 'late' | 'twice' | 'two-versions' | 'concatenated' | 'written'} [script] How ours comes; `async`
 *   in the head where it is absent.
 * @property {boolean} [xhtml] Served as `application/xhtml+xml`.
 * @property {number} [width] Of the window, in CSS pixels; 1000 where it is absent.
 * @property {string} [then] What happens to the page once it stands; see `acts.ts`.
 * @property {RegExp} [says] What it may write to the console.
 */

/** A part of the browser that is not there. */
const without = (name, first) => ({
  name: `without-${name.toLowerCase().replaceAll(' ', '-')}`,
  is: `a browser without ${name}`,
  first,
});

const refuse = (name) => `${name} = function () { throw new TypeError('Illegal constructor'); };`;

/** @type {Readonly<Record<string, readonly Condition[]>>} */
export const groups = {
  language: [
    { name: 'plain', is: 'an ordinary page' },
    {
      name: 'object-prototype',
      is: 'enumerable properties on Object.prototype',
      first: `Object.prototype.each = function () {}; Object.prototype.name = 'theirs'; 
      Object.prototype.en = 'theirs'; Object.prototype.edition = 'theirs'; Object.prototype.once = true;
      for (const name of ['text', 'place', 'origin', 'source', 'standing', 'kind', 'dates']) Object.prototype[name] = 'theirs';
      Object.prototype.from = Object.prototype.to = '2011-03-15'; Object.prototype.matches = new Map();`,
    },
    {
      name: 'array-prototype',
      is: 'enumerable methods on Array.prototype, String.prototype and Function.prototype',
      first: `for (const { prototype } of [Array, String, Function, Number]) {
      prototype.unique = function () { return this; }; prototype.last = function () {}; prototype.item = 'theirs';
    }`,
    },
    {
      name: 'prototype',
      is: 'Prototype.js and its kind: Array.from and array methods replaced',
      firstFile: 'prototype-like.js',
    },
    {
      name: 'mootools',
      is: 'MooTools and its kind: bind, String methods, Element and Event replaced',
      firstFile: 'mootools-like.js',
    },
    {
      name: 'zone',
      is: 'zone.js and its kind: listeners, promises, timers and observers wrapped',
      firstFile: 'zone-like.js',
    },
    { name: 'frozen', is: 'frozen primordials', firstFile: 'frozen.js' },
  ],
  missing: [
    without('ResizeObserver', `delete window.ResizeObserver;`),
    without('IntersectionObserver', `delete window.IntersectionObserver; delete window.IntersectionObserverEntry;`),
    without('requestIdleCallback', `delete window.requestIdleCallback; delete window.cancelIdleCallback;`),
    without(
      'popover',
      `for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) delete HTMLElement.prototype[name];`,
    ),
    without(
      'adoptedStyleSheets',
      `delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;
      window.${refuse('CSSStyleSheet')}`,
    ),
    without(
      'ElementInternals',
      `delete HTMLElement.prototype.attachInternals; delete window.ElementInternals; delete window.CustomStateSet;`,
    ),
    without('Intl.PluralRules', `delete Intl.PluralRules;`),
    without('Intl.ListFormat', `delete Intl.ListFormat;`),
    without('Intl.Segmenter', `delete Intl.Segmenter;`),
    without(
      'formatRange',
      `delete Intl.DateTimeFormat.prototype.formatRange; delete Intl.DateTimeFormat.prototype.formatRangeToParts;`,
    ),
    without('clipboard and connection', `delete Navigator.prototype.clipboard; delete Navigator.prototype.connection;`),
  ],
  styles: [
    {
      name: 'reset',
      is: 'a style sheet that resets everything',
      css: `*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: border-box; font: inherit; list-style: none; background: none }
      ol, ul, table { border-collapse: collapse } a, button { all: unset } svg { display: block; max-width: 100% }`,
    },
    { name: 'all-unset', is: '* { all: unset }', css: `* { all: unset }` },
    { name: 'all-unset-important', is: '* { all: unset !important }', css: `* { all: unset !important }` },
    {
      name: 'all-initial',
      is: 'body * { all: initial }',
      css: `body * { all: initial }`,
    },
    {
      name: 'hide',
      is: 'a style sheet that hides: p, dialog, [popover], :not(:defined), and shows [hidden]',
      css: `p p, article p, section p, li, dialog, [popover], [role=dialog], [role=status], small, header, footer, svg, table { display: none !important }
      :not(:defined) { display: none } [hidden] { display: block !important }`,
    },
    {
      name: 'hide-late',
      is: 'a style sheet that hides :not(:defined), and comes after everything else',
      first: `addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => requestAnimationFrame(() => {
        document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/hosts/host.css?condition=hide' }));
      })));`,
    },
    {
      name: 'fonts',
      is: 'a style sheet that forces fonts, sizes and spacing',
      css: `* { font-family: fantasy !important; font-size: 21px !important; line-height: 1 !important; letter-spacing: 0.1em !important;
      text-transform: uppercase !important; font-style: italic !important; font-variant: small-caps !important; text-indent: 2em !important;
      text-align: center !important; white-space: nowrap }`,
    },
    {
      name: 'controls',
      is: 'a style sheet with its own button, a, input, table and svg',
      css: `button, input, select, fieldset, legend { background: #c00 !important; color: #c00 !important; display: none !important }
      a { color: #fff !important; pointer-events: none } table, tr, td, th { display: none !important } svg { opacity: 0 !important }`,
    },
    {
      name: 'zoom',
      is: 'a style sheet that zooms and transforms',
      css: `body { zoom: 1.5; transform: rotate(0.01deg) } main { zoom: 0.9 }`,
    },
    {
      name: 'dark',
      is: 'a page that is dark by its own colours and says so to nobody',
      css: `html { background: #14171c } body { color: #e6e2d8 }`,
    },
    {
      name: 'dark-scheme',
      is: 'a page with a dark colour scheme',
      css: `html { color-scheme: dark; background: #101010; color: #eee }`,
    },
  ],
  policies: [
    {
      name: 'csp',
      is: `default-src 'none'; script-src 'self'`,
      policy: `default-src 'none'; script-src 'self'; connect-src 'self'`,
    },
    {
      name: 'csp-styles',
      is: `a policy that allows style sheets of the page's own alone`,
      policy: `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'none'; base-uri 'none'; form-action 'none'`,
      css: `body { font: 18px/1.5 serif }`,
    },
    {
      name: 'csp-report',
      is: 'a policy that only reports, and would report anything',
      reportOnly: `default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
    {
      name: 'trusted-types',
      is: 'Trusted Types with a policy for lit',
      policy: `require-trusted-types-for 'script'; trusted-types lit-html`,
    },
    {
      name: 'trusted-types-host-lit',
      is: `Trusted Types without 'allow-duplicates', and the page's own lit has taken the policy`,
      policy: `require-trusted-types-for 'script'; trusted-types lit-html`,
      script: 'after',
      last: 'host-lit.mjs',
    },
    {
      name: 'trusted-types-duplicates',
      is: `Trusted Types with 'allow-duplicates', beside the page's own lit`,
      policy: `require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
      script: 'after',
      last: 'host-lit.mjs',
    },
    {
      name: 'trusted-types-none',
      is: 'Trusted Types that allow no policy at all',
      policy: `require-trusted-types-for 'script'; trusted-types 'none'`,
    },
    { name: 'host-lit', is: `the page's own lit of another version`, script: 'after', last: 'host-lit.mjs' },
    { name: 'sandbox', is: 'a sandboxed frame with allow-scripts alone', sandbox: 'allow-scripts', last: 'report.mjs' },
  ],
  layout: [
    { name: 'rtl-page', is: 'a page from right to left with elements from left to right', lang: 'ar', ours: 'en' },
    { name: 'ltr-page', is: 'a page from left to right with elements from right to left', ours: 'ar' },
    { name: 'root-62', is: 'a root font of 62.5 %', css: `html { font-size: 62.5% } body { font-size: 1.6rem }` },
    { name: 'zoom-400', is: 'a window of 320 pixels, as at 400 % zoom', width: 320 },
    {
      name: 'text-spacing',
      is: 'text spacing as WCAG 1.4.12 lets a reader set it',
      css: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`,
    },
  ],
  scripts: [
    { name: 'head', is: 'our script in the head, before there is a body', script: 'head' },
    { name: 'late', is: 'our script put in after the page has loaded', script: 'late' },
    { name: 'twice', is: 'our script twice', script: 'twice' },
    {
      name: 'concatenated',
      is: 'our script in one classic file with "use strict" and scripts of others',
      script: 'concatenated',
    },
    {
      name: 'two-versions',
      is: 'two versions of ours: the first serves, and a line says so',
      script: 'two-versions',
      says: /^info: .*0\.0\.1.*$/,
    },
  ],
  markup: [
    { name: 'written', is: 'elements that document.write wrote', script: 'written' },
    { name: 'xhtml', is: 'a page of XHTML', xhtml: true },
    { name: 'reparsed', is: 'a body that is read again through innerHTML', then: 'reparse' },
    { name: 'cloned', is: 'a body replaced by its clone', then: 'clone' },
    { name: 'swapped', is: 'a body swapped for a fetched one, and back, as Turbo does', then: 'swap' },
    { name: 'moved', is: 'elements adopted into the document of another frame', then: 'adopt' },
    { name: 'history', is: 'a page that is left and come back to', then: 'comeBack' },
  ],
};

export const conditions = Object.values(groups).flat();
