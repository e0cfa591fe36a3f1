/** `claim-elements build-embeds`: a page for every claim and place, for systems that strip tags, with what oEmbed says of it. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { holderShapes } from '../data/holder-shapes.js';
import {
  embedListHTML,
  embedPageHTML,
  embedTexts,
  embedUrl,
  FRAME_WIDTH,
  frameHeight,
  oEmbedUrl,
  toOEmbed,
  type EmbedBuild,
  type EmbedFolder,
} from '../html/embeds/index.js';
import { holderOrder, indexDataset } from '../model/index.js';
import { isDay } from '../schema/edtf.js';
import type { Dataset } from '../schema/types.js';
import { FAULTY, OK, UsageError, type Context, type ExitStatus } from './internal/context.js';
import { readDatasetOrBundled, type DatasetOptions } from './internal/dataset-input.js';
import { counted, displayPath } from './internal/problems.js';
import { redirectEnd } from './internal/shards.js';
import { readShipped } from './internal/shipped.js';
import { writeFiles } from './internal/write-files.js';

export interface BuildEmbedsOptions extends DatasetOptions {
  readonly out: string;
  readonly base: string;
  readonly lang: string;
  readonly provider?: string;
  readonly asOf?: string;
  readonly known?: string;
}

/** Languages that our own words come in. */
const LANGUAGES = ['en', 'ar', 'tr'];

export async function buildEmbeds(options: BuildEmbedsOptions, context: Context): Promise<ExitStatus> {
  const { asOf, known } = options;
  const base = checkedBase(options.base);
  if (!LANGUAGES.includes(options.lang))
    throw new UsageError(`--lang is one of ${LANGUAGES.join(', ')}, not ${options.lang}.`);
  if (asOf !== undefined && !isDay(asOf))
    throw new UsageError(`--as-of takes a real day as YYYY-MM-DD, not ${JSON.stringify(asOf)}.`);
  const out = resolve(context.cwd, options.out);
  await checkFolder(out, context);

  const dataset = await readDatasetOrBundled(options, context);
  if (dataset === null) return FAULTY;
  const isOwn = options.data !== undefined || options.dataset !== undefined;
  const shapes = isOwn ? holderOrder(indexDataset(dataset)) : new Map(Object.entries(holderShapes));
  const files = await embedFiles(dataset, {
    base,
    provider: options.provider ?? dataset.interpreter.name,
    languages: [options.lang, ...LANGUAGES.filter((lang) => lang !== options.lang)],
    question: { asOf, known },
    shapeOf: (holder) => shapes.get(holder) ?? -1,
    script: await shippedScript('page', context),
    parentScript: await shippedScript('parent', context),
    hash: sha256,
  });
  await writeFiles(out, files);
  context.out(
    `${displayPath(context, out)}: ${counted(dataset.claims.length, 'claim')} and ${counted(dataset.places.length, 'place')} of ${dataset.id}, edition ${dataset.edition}`,
  );
  context.out(`  ${base}index.html lists them.`);
  return OK;
}

export interface EmbedFilesOptions extends EmbedBuild {
  readonly base: string;
  readonly provider: string;
  readonly parentScript: string;
}

/** Every file of a build by its path. The same dataset and options give the same bytes. */
export async function embedFiles(dataset: Dataset, options: EmbedFilesOptions): Promise<Map<string, string>> {
  const { base, provider, parentScript, hash } = options;
  const files = new Map<string, string>();
  const add = async (folder: EmbedFolder, id: string) => {
    const texts = await embedTexts(dataset, folder, id, options);
    if (!texts?.[0]) return;
    const at = { id, url: embedUrl(base, folder, id), oEmbed: oEmbedUrl(base, folder, id) };
    const frame = { url: at.url, title: texts[0].title, width: FRAME_WIDTH, height: frameHeight(texts[0]) };
    files.set(`${folder}/${id}.html`, embedPageHTML(texts, at, options));
    files.set(
      `${folder}/${id}.json`,
      `${JSON.stringify(toOEmbed(frame, { name: provider, url: `${base}index.html` }), null, 2)}\n`,
    );
  };
  for (const { id } of dataset.claims) await add('claims', id);
  for (const { id } of dataset.places) await add('places', id);
  // An address that was pasted once is in other people's pages for good.
  for (const from of Object.keys(dataset.redirects)) {
    const to = redirectEnd(dataset, from);
    for (const folder of ['claims', 'places']) {
      for (const kind of ['html', 'json']) {
        const text = files.get(`${folder}/${to}.${kind}`);
        if (text !== undefined) files.set(`${folder}/${from}.${kind}`, text);
      }
    }
  }
  files.set('embed-parent.js', `${parentScript}\n`);
  // Last: where it is there, everything it names is.
  files.set('index.html', embedListHTML(indexDataset(dataset), base, hash));
  return files;
}

const sha256 = (text: string): string => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

/** A script of embed pages, as it can stand in one: its map lies elsewhere. */
async function shippedScript(name: 'page' | 'parent', context: Context): Promise<string> {
  const text = (await readShipped(`cdn/embed-${name}.js`, context)).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
  if (/<\/script|<!--/i.test(text)) throw new Error(`embed-${name}.js would end the script it stands in`);
  return text.trim();
}

/** @returns the address of the folder, with a slash at its end. */
function checkedBase(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : null;
  const isPlain = url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash;
  if (!isPlain)
    throw new UsageError(
      `--base is the web address that the folder will have, such as https://news.example.org/claims/, not ${JSON.stringify(base)}.`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Refuses a folder that holds something else: what is there under our names would be replaced. */
async function checkFolder(out: string, context: Context): Promise<void> {
  const found = await stat(out).catch(() => null);
  if (found === null) return;
  if (!found.isDirectory()) throw new UsageError(`--out ${displayPath(context, out)} is a file; a folder is wanted.`);
  if ((await readdir(out)).length === 0) return;
  const list = await readFile(join(out, 'index.html'), 'utf8').catch(() => '');
  if (!list.includes('<meta name="generator" content="claim-elements '))
    throw new UsageError(
      `--out ${displayPath(context, out)} holds files that build-embeds did not write; choose a new or empty folder.`,
    );
}
