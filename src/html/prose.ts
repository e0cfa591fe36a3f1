/**
 * Cards, notes, badges, lists and sources as lines and lists of lines: what Markdown and plain text are written from, so that
 * they say the same as each other, and the same words as the markup.
 */
import {
  correctionLines,
  plainText,
  separators,
  type ClaimWords,
  type Name,
  type OriginWords,
  type Rich,
  type SideWords,
} from '../i18n/index.js';
import type { BadgeWords, ListedWords, PageSourcesWords } from '../i18n/light-words.js';

/** A piece of a line. */
export type Run =
  | string
  /** Stands out, where the medium can. */
  | { readonly strong: string }
  /** The way to a passage; left out where there are no links, for the number beside it leads to the address. */
  | { readonly passage: string; readonly url: string }
  /** An address, as a link where it may be one. */
  | { readonly address: string; readonly url: string | null };

/** A line by itself, or a list. */
export type Block = Line | List;
export interface Line {
  readonly line: readonly Run[];
}
export interface List {
  readonly items: ReadonlyArray<readonly Block[]>;
  readonly numbered?: boolean;
}

type Dir = ClaimWords['dir'];
type Sources = ClaimWords['sources'];

const line = (...runs: ReadonlyArray<Run | readonly Run[]>): Line => ({ line: runs.flat() });
const list = (items: ReadonlyArray<readonly Block[]>, numbered = false): readonly List[] =>
  items.length > 0 ? [{ items, numbered }] : [];
const text = (words: Rich): string => plainText(words);
const lines = (all: readonly Rich[]): readonly Line[] => all.map((words) => line(text(words)));

/** Each report of an origin on its way: origin → relay → outlet, day, the number of the source. */
function ways({ name, branches, remark }: OriginWords, dir: Dir, sources: Sources | null): Array<readonly Run[]> {
  const { arrow, comma, semicolon } = separators(dir);
  return branches.map(({ relays, outlet, day, passage, remarks, sourceId }) => {
    const hops: Name[] = relays.map((relay) => relay.name);
    if (outlet) hops.push(outlet);
    const way = [text(name), ...hops.map((hop) => hop.text)].join(arrow);
    const number = sources ? sources.findIndex(({ id }) => id === sourceId) + 1 : 0;
    return [
      `${way}${comma}${day.text}${number > 0 ? ` [${number}]` : ''}`,
      ...(passage ? [{ passage: passage.label, url: passage.url }] : []),
      ...[...remarks, ...(remark ? [[remark]] : [])].map((one) => `${semicolon}${text(one)}`),
    ];
  });
}

const label = (words: Rich): Run => ({ strong: `${text(words)}:` });
const says = (side: SideWords): Line => line(label(side.label), ` ${side.text.text}`);
const waysOf = (origins: readonly OriginWords[], dir: Dir, sources: Sources | null): readonly List[] =>
  list(origins.flatMap((origin) => ways(origin, dir, sources).map((way) => [line(way)])));

const source = ({ words, address, url }: Sources[number]): readonly Run[] => [`${text(words)}. `, { address, url }];
const sourceList = (sources: Sources): readonly List[] =>
  list(
    sources.map((one) => [line(source(one))]),
    true,
  );

const row = (name: string, items: readonly Rich[], dir: Dir): readonly Line[] =>
  items.length > 0 ? [line(label([name]), ` ${items.map(text).join(separators(dir).semicolon)}.`)] : [];

/** Sides, standing, the outlets’ notes and corrections: what a card says of its claim. */
const record = (words: ClaimWords): readonly Block[] => {
  const { sides, standing, verification, dir, sources } = words;
  return [
    ...sides.flatMap((side) => [says(side), ...waysOf(side.origins, dir, sources)]),
    ...row(
      standing.label,
      standing.items.map((item) => item.words),
      dir,
    ),
    ...row(verification.label, verification.items, dir),
    ...correctionLines(words).map((one) => line(one)),
  ];
};

const end = ({ header, colophon }: ClaimWords): string => `${text(header.asOf)}. ${text(colophon)}.`;

const ENDED = /[.!?؟…]$/;
/** What ends a way; a remark may have ended itself. */
function stop(way: readonly Run[]): string {
  const last = way.at(-1);
  return typeof last === 'string' && ENDED.test(last) ? ' ' : '. ';
}

/** A card: the claim beside what answers it, the way of each, standing, sources, day and record. */
export const cardProse = (words: ClaimWords): readonly Block[] => [
  ...lines(words.notices),
  ...record(words),
  ...sourceList(words.sources),
  line(end(words)),
];

/** The same in one line. */
export const noteProse = (words: ClaimWords): readonly Block[] => {
  const sides = words.sides.flatMap((side): Run[] => [
    ...says(side).line,
    ' ',
    ...side.origins.flatMap((origin) => ways(origin, words.dir, words.sources)).flatMap((way) => [...way, stop(way)]),
  ]);
  return [
    line(
      words.notices.map((notice) => `${text(notice)} `),
      sides,
      words.standing.items.map((item) => `${text(item.words)}. `),
      correctionLines(words).map((one) => `${one} `),
      `${end(words)} `,
      words.sources.flatMap((one, i) => [`${i > 0 ? separators(words.dir).semicolon : ''}[${i + 1}] `, ...source(one)]),
    ),
  ];
};

/** A badge with every report behind it, each with the denials that reach it. */
export function badgeProse({ reports: behind, age, dir, sources }: BadgeWords): readonly Block[] {
  const { title, line: state, notices, reports, earlierLabel, earlier } = behind;
  const all = (some: typeof reports) =>
    list(
      some.map(({ text: { text: said }, extent, origin, denials }) => [
        line(`${said}${extent ? ` (${extent})` : ''}`),
        ...waysOf([origin], dir, sources),
        ...denials.flatMap((denial) => [
          line(label([denial.label]), ` ${denial.text.text}`),
          ...waysOf([denial.origin], dir, sources),
        ]),
      ]),
    );
  return [
    line(label(title), ` ${text(state)}${age ? ` (${age})` : ''}.`),
    ...lines(notices),
    ...all(reports),
    ...(earlier.length > 0 ? [line({ strong: `${earlierLabel}:` }), ...all(earlier)] : []),
    ...sourceList(sources),
  ];
}

/** A list: what was asked for, how much was found, and each claim beside its denial. */
export function listProse(words: ListedWords): readonly Block[] {
  const { title, asOf, found, where, chips, filters, notices, empty, claims } = words;
  return [
    line({ strong: title }),
    line(`${text(asOf)}. ${found}${where ? ` (${where})` : ''}.`),
    ...(chips.length > 0 ? [line(`${text(filters)}.`)] : []),
    ...lines(notices),
    ...(empty ? [line(text(empty.text))] : []),
    ...list(
      claims.map((claim) => [...record(claim), ...sourceList(claim.sources), line(end(claim))]),
      true,
    ),
  ];
}

/** The sources of a page, each with what it is cited for. */
export function sourcesProse(words: PageSourcesWords): readonly Block[] {
  const { title, empty, items, dir } = words;
  const { comma } = separators(dir);
  return [
    line({ strong: title }),
    ...(empty === null ? [] : [line(empty)]),
    ...list(
      items.map(({ name, published, note, address, url, cited }) => [
        line(`${name.text}${comma}${text(published)}${note === null ? '' : comma + note}. `, { address, url }),
        ...list(
          cited.map(({ answers, ...side }) => [
            line(says(side).line, answers.length > 0 ? ` (${answers.map(text).join(separators(dir).semicolon)})` : ''),
            ...waysOf(side.origins, dir, null),
          ]),
        ),
      ]),
      true,
    ),
  ];
}
