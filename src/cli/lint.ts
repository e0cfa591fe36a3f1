/** `claim-elements lint`: how the dataset and the labels are worded, as `validate` is for how they are built. */
import { join } from 'node:path';
import { ar } from '../i18n/ar.js';
import { en } from '../i18n/en.js';
import { tr } from '../i18n/tr.js';
import type { Dataset, LanguageMap } from '../schema/types.js';
import { FAULTY, OK, type Context, type ExitStatus } from './internal/context.js';
import { EXCUSED_FILE, readExcused } from './internal/excused.js';
import {
  counted,
  displayPath,
  fieldName,
  printProblems,
  show,
  type FieldPath,
  type Problem,
} from './internal/problems.js';
import { COLLECTIONS, findDataFolder, readRecords, type Collection } from './internal/records.js';
import { namesIn, refusedIn } from './internal/refused-words.js';
import { noTexts, openSourceTexts } from './internal/source-texts.js';
import { CopyFinder, RUN_WORDS, sentencesOf } from './internal/words.js';

export interface LintOptions {
  readonly data?: string;
  readonly sources?: string;
  readonly textLanguages: string;
  readonly nameLanguages: string;
}

interface Finding {
  readonly path: FieldPath;
  readonly found: string;
  readonly wanted: string;
}

export async function lint(options: LintOptions, context: Context): Promise<ExitStatus> {
  const texts = options.sources === undefined ? null : await openSourceTexts(context, options.sources);
  const records = await readRecords(await findDataFolder(context, options.data));
  if (records.problems.length > 0) {
    printProblems(context, records.problems);
    return FAULTY;
  }
  const { dataset, folder } = records;
  const problems: Problem[] = findLabelProblems();
  const add = (collection: Collection | 'dataset', id: string, findings: readonly Finding[]) => {
    for (const { path, found, wanted } of findings)
      problems.push({ ...records.locate(collection, id, path), field: fieldName(path), found, wanted });
  };
  const textLanguages = options.textLanguages.split(',');
  const nameLanguages = options.nameLanguages.split(',');
  for (const claim of dataset.claims) {
    add('claims', claim.id, [
      ...findMissing(['text'], claim.text, textLanguages),
      ...findLongTexts(['text'], claim.text),
      ...(claim.relations ?? []).flatMap(({ note }, i) =>
        note === undefined
          ? [{ path: ['relations', i, 'note'], found: 'nothing', wanted: 'the reason for this relation, in our words' }]
          : [],
      ),
    ]);
  }
  for (const collection of ['agents', 'places'] as const) {
    for (const { id, name } of dataset[collection]) add(collection, id, findMissing(['name'], name, nameLanguages));
  }

  const named = [...dataset.agents, ...dataset.places];
  const prose = proseOf(dataset);
  for (const { collection, id, path, language, text } of prose) {
    add(
      collection,
      id,
      refusedIn(text, language, namesIn(language, named)).map(({ word, instead }) => ({
        path,
        found: show(word),
        wanted: `${instead}; the word only in quotation marks`,
      })),
    );
  }

  if (texts !== null) {
    const finder = new CopyFinder(named.flatMap(({ name, aliases }) => [...Object.values(name), ...aliases]));
    let read = 0;
    for (const source of dataset.sources) {
      const text = await texts.read(source.id);
      if (text === null) {
        context.err(`${source.id}: no file ${source.id}.txt, not compared`);
        continue;
      }
      finder.add(source.id, text);
      read += 1;
    }
    if (read === 0 && dataset.sources.length > 0) throw noTexts();
    for (const { collection, id, path, text } of prose) add(collection, id, findCopies(finder, path, text));
    for (const [id, passages] of (await readExcused(folder, dataset)).passages) {
      for (const { found, wanted } of passages.flatMap(({ reason }) => findCopies(finder, [], reason)))
        problems.push({ file: join(folder, EXCUSED_FILE), line: 1, field: id, found, wanted });
    }
  }

  if (problems.length > 0) {
    printProblems(context, problems);
    return FAULTY;
  }
  context.out(
    `${displayPath(context, folder)}: nothing to object to in ${counted(prose.length, 'text')}${texts === null ? ' (not compared with the sources: no --sources given)' : ''}.`,
  );
  return OK;
}

/** Everything in the dataset that is written in our own voice. Names, aliases and titles of articles are not ours. */
function proseOf(dataset: Dataset) {
  const prose: { collection: Collection | 'dataset'; id: string; path: FieldPath; language: string; text: string }[] =
    [];
  const visit = (collection: Collection | 'dataset', id: string, path: FieldPath, value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (OUR_TEXTS.has(key))
        for (const [language, text] of Object.entries(inner as LanguageMap))
          prose.push({ collection, id, path: [...at, language], language, text });
      else visit(collection, id, at, inner);
    }
  };
  for (const collection of COLLECTIONS)
    for (const record of dataset[collection]) visit(collection, record.id, [], record);
  const { title, interpreter } = dataset;
  for (const [language, text] of Object.entries(title))
    prose.push({ collection: 'dataset', id: '', path: ['title', language], language, text });
  prose.push({
    collection: 'dataset',
    id: '',
    path: ['interpreter', 'method'],
    language: 'en',
    text: interpreter.method,
  });
  return prose;
}

const OUR_TEXTS: ReadonlySet<string> = new Set(['text', 'note', 'role', 'of', 'what', 'why']);

function findMissing(path: FieldPath, map: LanguageMap, languages: readonly string[]): Finding[] {
  return languages.flatMap((language) =>
    map[language] === undefined
      ? [{ path: [...path, language], found: 'nothing', wanted: `this in ${language} too` }]
      : [],
  );
}

function findLongTexts(path: FieldPath, map: LanguageMap): Finding[] {
  return Object.entries(map).flatMap(([language, text]) => {
    const sentences = sentencesOf(text).length;
    if (sentences !== 1)
      return [{ path: [...path, language], found: counted(sentences, 'sentence'), wanted: 'one sentence' }];
    return /[.?!؟…]["”»’]?$/u.test(text)
      ? []
      : [
          {
            path: [...path, language],
            found: `an end without a full stop: ${show(text.slice(-20))}`,
            wanted: 'one whole sentence',
          },
        ];
  });
}

function findCopies(finder: CopyFinder, path: FieldPath, text: string): Finding[] {
  const copy = finder.find(text);
  return copy === null
    ? []
    : [{ path, found: show(copy.run), wanted: `our own words: ${copy.from} has these ${RUN_WORDS} in a row` }];
}

/** Refused words in the labels of the interface. */
function findLabelProblems(): Problem[] {
  return Object.entries({ en, ar, tr }).flatMap(([language, messages]) =>
    Object.entries(messages).flatMap(([key, message]) =>
      (typeof message === 'string'
        ? [message]
        : Object.values(message as Record<string, unknown>).filter((text) => typeof text === 'string')
      ).flatMap((text) =>
        refusedIn(text, language, []).map(({ word, instead }) => ({
          file: `i18n/${language}`,
          line: 1,
          field: key,
          found: show(word),
          wanted: instead,
        })),
      ),
    ),
  );
}
