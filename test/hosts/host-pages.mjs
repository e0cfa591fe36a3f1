// Serves the pages of conditions.mjs: /hosts/page?condition=NAME&build=classic|loader, and the scripts that they name.
import { readFileSync } from 'node:fs';
import { conditions } from './conditions.mjs';

const claim = 'muadamiyat-al-sham-withdrawal';
const place = 'muadamiyat-al-sham';

/** All ten elements, each with the newsroom's own text in it. */
const body = (attributes) => `<main>
<h1>An article</h1>
<p>The opposition said that <claim-ref claim="${claim}"${attributes}>government forces had left</claim-ref> the town, near <control-badge place="${place}"${attributes}>Muadamiyat al-Sham</control-badge>.</p>
<claim-card claim="${claim}"${attributes}><p>The opposition said so; the ministry denied it, 7 Dec 2024.</p></claim-card>
<claim-list place="${place}"${attributes}><p>The claims of this article.</p></claim-list>
<claim-timeline place="${place}"${attributes}><p>The days of this article.</p></claim-timeline>
<control-map places="${place}"${attributes}><p>The places of this article.</p></control-map>
<control-history place="${place}"${attributes}><p>The history of the town.</p></control-history>
<claim-scope as-of="2024-12-07" known="now"${attributes}><as-of-control><p>Choose a day.</p></as-of-control>
<p>As it stood: <control-badge place="${place}">Muadamiyat al-Sham</control-badge>.</p></claim-scope>
<claim-sources${attributes}><p>The sources of this article.</p></claim-sources>
<div id="host-lit"></div>
</main>`;

const OURS = { classic: '/dist/cdn/claim-elements.js', loader: '/dist/cdn/loader.js' };
const tag = (build, src, more = '') =>
  `<script src="${src}"${build === 'classic' ? more : ` type="module" crossorigin="anonymous"${more.includes('async') ? ' async=""' : ''}`}></script>`;

/** Our script in the head and at the end of the body, by how the condition wants it: before and after the page's own modules. */
function scripts({ script, xhtml }, build) {
  const ours = OURS[build];
  // In a page of XHTML, Chromium runs a module only where it is `async`, and WebKitGTK only where a script imports it.
  if (xhtml && build === 'loader') return ['', '<script src="/hosts/import.js"></script>'];
  switch (script) {
    case 'head':
    case 'written':
      return [tag(build, ours), ''];
    case 'late':
      return ['', `<script src="/hosts/late.js?build=${build}" async=""></script>`];
    case 'after':
      return ['', '', tag(build, ours, ' defer=""')];
    case 'twice':
      return [tag(build, ours, ' async=""'), tag(build, `${ours}?again`, ' defer=""')];
    case 'two-versions':
      return [tag(build, ours), tag('classic', '/hosts/other-version.js', ' defer=""')];
    case 'concatenated':
      return build === 'classic' ? ['', '<script src="/hosts/concatenated.js"></script>'] : [tag(build, ours), ''];
    default:
      return [tag(build, ours, ' async=""'), ''];
  }
}

function page(condition, build) {
  const { name, lang = 'en', ours, xhtml } = condition;
  const of = `condition=${name}`;
  const inBody = body(ours ? ` lang="${ours}" dir="${ours === 'ar' ? 'rtl' : 'ltr'}"` : '');
  const [early, late, last = ''] = scripts(condition, build);
  const isWritten = condition.script === 'written';
  return `${xhtml ? '<?xml version="1.0" encoding="utf-8"?>\n' : ''}<!DOCTYPE html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"${xhtml ? ' xmlns="http://www.w3.org/1999/xhtml"' : ''}><head><meta charset="utf-8" />
<title>${name}</title>
<script src="/test/hosts/first/listen.js"></script>
${condition.first || condition.firstFile ? `<script src="/hosts/first.js?${of}"></script>` : ''}
${condition.css ? `<link rel="stylesheet" href="/hosts/host.css?${of}" />` : ''}
${early}</head><body>
${isWritten ? `<script src="/hosts/write.js?${of}"></script>` : inBody}
${late}
${condition.last ? `<script type="module" crossorigin="anonymous" src="/test/hosts/first/${condition.last}"></script>` : ''}
${last}</body></html>`;
}

const read = (file) => readFileSync(file, 'utf8');
const classic = () => read(`.${OURS.classic}`);
const { version } = JSON.parse(read('package.json'));

// As what optimises pages puts scripts in: from another one, after everything, with nobody to ask which is running.
const late = (build) => `addEventListener('load', () => setTimeout(() => {
  const script = document.createElement('script');
  ${build === 'classic' ? '' : `script.type = 'module';`}
  script.src = '${OURS[build]}';
  document.body.append(script);
}));`;

/** What each address gives: type and text. */
const answers = {
  '/hosts/page': ({ condition, build }) => [
    condition.xhtml ? 'application/xhtml+xml; charset=utf-8' : 'text/html; charset=utf-8',
    page(condition, build),
  ],
  '/hosts/empty': () => ['text/html; charset=utf-8', '<!DOCTYPE html><title>Elsewhere</title>'],
  '/hosts/first.js': ({ condition }) => [
    'text/javascript',
    condition.first ?? read(`test/hosts/first/${condition.firstFile}`),
  ],
  '/hosts/host.css': ({ condition }) => ['text/css', condition.css],
  '/hosts/write.js': () => ['text/javascript', `document.write(${JSON.stringify(body(''))});`],
  '/hosts/import.js': () => ['text/javascript', `import('${OURS.loader}');`],
  '/hosts/late.js': ({ build }) => ['text/javascript', late(build)],
  '/hosts/concatenated.js': () => [
    'text/javascript',
    `"use strict";\n!function(){window.theirs=1}()\n;${classic()}\n;(function(){window.theirs+=1})()\n`,
  ],
  '/hosts/other-version.js': () => ['text/javascript', classic().replaceAll(version, '0.0.1')],
  '/test/hosts/first/other-lit.js': () => [
    'text/javascript',
    read('node_modules/lit-html/lit-html.js').replace(/"3\.\d+\.\d+"/, '"2.0.0"'),
  ],
};

/** Middleware for the test server. */
export async function hostPages(context, next) {
  const answer = answers[context.path];
  if (!answer) {
    await next();
    // As a CDN does: a sandboxed frame has no origin, and asks as a stranger.
    if (/^\/(dist|test\/hosts)\//.test(context.path)) context.set('Access-Control-Allow-Origin', '*');
    return;
  }
  const { condition: name, build = 'classic' } = context.query;
  const condition = conditions.find((one) => one.name === name);
  const [type, text] = answer({ condition, build });
  context.set('Access-Control-Allow-Origin', '*');
  if (condition?.policy) context.set('Content-Security-Policy', condition.policy);
  if (condition?.reportOnly) context.set('Content-Security-Policy-Report-Only', condition.reportOnly);
  context.type = type;
  context.body = text;
}
