/** `claim-elements coverage`: whether every sentence of every source is claimed or excused. */
import { FAULTY, OK, type Context, type ExitStatus } from './internal/context.js';
import { readExcused } from './internal/excused.js';
import { counted, printProblems } from './internal/problems.js';
import { findDataFolder, readRecords } from './internal/records.js';
import { noTexts, openSourceTexts } from './internal/source-texts.js';
import { sentencesOf, wordsOf, type Sentence } from './internal/words.js';

export interface CoverageOptions {
  readonly data?: string;
  readonly sources?: string;
}

export async function coverage(options: CoverageOptions, context: Context): Promise<ExitStatus> {
  const texts = await openSourceTexts(context, options.sources);
  const records = await readRecords(await findDataFolder(context, options.data));
  if (records.problems.length > 0) {
    printProblems(context, records.problems);
    return FAULTY;
  }
  const { sources, claims } = records.dataset;
  const excused = (await readExcused(records.folder, records.dataset)).passages;

  let status: ExitStatus = OK;
  let read = 0;
  for (const source of sources) {
    const text = await texts.read(source.id);
    if (text === null) {
      context.out(`${source.id}: no file ${source.id}.txt, not read`);
      status = FAULTY;
      continue;
    }
    read += 1;
    const anchors = claims.flatMap(({ reports }) =>
      reports.flatMap((report) => (report.source === source.id ? [report.anchor] : [])),
    );
    const sentences = sentencesOf(text).map((sentence) => ({
      sentence,
      ...account(sentence, text, anchors, excused.get(source.id) ?? []),
    }));
    for (const { sentence, by, left } of sentences) {
      if (by === 'nothing') {
        context.out(
          `${source.id} ${sentence.start}–${sentence.end}: neither claimed nor excused: ${excerpt(text.slice(sentence.start, sentence.end))}`,
        );
        status = FAULTY;
      } else if (left.length >= NOTABLE_WORDS) {
        context.out(
          `${source.id} ${sentence.start}–${sentence.end}: ${by}, without ${counted(left.length, 'word')}: ${excerpt(left.join(' '))}`,
        );
      }
    }
    const number = (which: string) => sentences.filter(({ by }) => by === which).length;
    context.out(
      `${source.id}: ${counted(sentences.length, 'sentence')}, ${number('claimed')} claimed, ${number('excused')} excused, ${number('nothing')} neither`,
    );
  }
  if (read === 0 && sources.length > 0) throw noTexts();
  return status;
}

// Shorter leftovers are the "and" between two clauses; longer ones may be a clause that nobody claimed.
const NOTABLE_WORDS = 4;

type Span = Pick<Sentence, 'start' | 'end'>;

/**
 * A sentence is claimed where an anchor covers at least one of its words, else excused where an excuse does. `left` are
 * the words that neither covers.
 */
function account(
  sentence: Span,
  text: string,
  anchors: readonly Span[],
  excuses: readonly Span[],
): { by: 'claimed' | 'excused' | 'nothing'; left: string[] } {
  let by: 'claimed' | 'excused' | 'nothing' = 'nothing';
  const left: string[] = [];
  for (const { 0: word, index } of text.slice(sentence.start, sentence.end).matchAll(/\S+/g)) {
    if (wordsOf(word).length === 0) continue;
    const start = sentence.start + index;
    const covers = (span: Span) => span.start < start + word.length && span.end > start;
    if (anchors.some(covers)) by = 'claimed';
    else if (!excuses.some(covers)) left.push(word);
    else if (by === 'nothing') by = 'excused';
  }
  // A line of marks alone says nothing that could be claimed.
  if (by === 'nothing' && left.length === 0) by = 'excused';
  return { by, left };
}

const excerpt = (text: string): string => JSON.stringify(text.length > 70 ? `${text.slice(0, 67)}…` : text);
