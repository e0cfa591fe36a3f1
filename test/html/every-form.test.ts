import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readRecords } from '../../src/cli/internal/records.js';
import * as html from '../../src/html/index.js';
import { formatDate, loadMessages, localeFor } from '../../src/i18n/index.js';
import { indexDataset, reportDay, toAsOf, toControlView } from '../../src/model/index.js';
import type { Claim, LanguageMap } from '../../src/schema/types.js';
import { readHTML, readMarkdown, readText, type Reading } from './reading.js';

const { dataset } = await readRecords(fileURLToPath(new URL('../../src/data', import.meta.url)));
const index = indexDataset(dataset);
const LANGUAGES = ['en', 'ar', 'tr'] as const;

/** What must be read wherever a claim is: itself, its origin, the day and the article of each report. */
interface Needed {
  readonly texts: readonly string[];
  /** Any of these will do: a day may be written with or without its year. */
  readonly days: ReadonlyArray<readonly string[]>;
  readonly sources: readonly string[];
}

// Taken from the records and not from what the renderers are given, so that nothing is lost on the way unseen.
function needed(claims: readonly Claim[], lang: string): Needed {
  const locale = localeFor(lang);
  const said = (map: LanguageMap) => (map[lang] ?? map['en'] ?? '').replace(/\s+/g, ' ').trim();
  const reports = claims.flatMap((claim) => claim.reports);
  return {
    texts: claims.flatMap(({ text, by }) => [said(text), said(index.agents.get(by)?.name ?? {})]),
    days: reports.map((report) => {
      const day = report.said ?? reportDay(report, index);
      return [formatDate(locale, day), formatDate(locale, day, true)].map(({ text }) => text.replaceAll(/\s+/g, ' '));
    }),
    sources: reports.map(({ source }) => new URL(index.sources.get(source)?.url ?? '').href),
  };
}

function assertReads({ text, links }: Reading, { texts, days, sources }: Needed, what: string): void {
  for (const part of texts) assert.ok(text.includes(part), `${what}: no “${part}” in ${text}`);
  for (const day of days) {
    assert.ok(
      day.some((one) => text.includes(one)),
      `${what}: no ${day.join(' or ')} in ${text}`,
    );
  }
  for (const source of sources) {
    assert.ok(
      links.some((link) => link.startsWith(source)),
      `${what}: no way to ${source}`,
    );
  }
}

/** The claim with what denies it: a denial travels with its claim, and so does a claim with its denial. */
function withDenials(claim: Claim): readonly Claim[] {
  const denials = dataset.claims.filter((other) =>
    other.relations?.some((relation) => relation.type === 'denies' && relation.claim === claim.id),
  );
  const denied = (claim.relations ?? []).flatMap((relation) =>
    relation.type === 'denies' ? (index.claims.get(relation.claim) ?? []) : [],
  );
  return [claim, ...denials, ...denied];
}

type Form = readonly [read: (written: string) => Reading, write: (words: never) => string];
const CARDS: Readonly<Record<string, Form>> = {
  cardHTML: [readHTML, html.cardHTML],
  'cardHTML, compact': [readHTML, (words) => html.cardHTML(words, { density: 'compact' })],
  cardLightHTML: [readHTML, html.cardLightHTML],
  cardShadowHTML: [readHTML, html.cardShadowHTML],
  cardSnippetHTML: [readHTML, html.cardSnippetHTML],
  cardMarkdown: [readMarkdown, html.cardMarkdown],
  cardText: [readText, html.cardText],
  noteHTML: [readHTML, html.noteHTML],
  noteMarkdown: [readMarkdown, html.noteMarkdown],
  noteText: [readText, html.noteText],
};
const BADGES: Readonly<Record<string, Form>> = {
  badgeNoteHTML: [readHTML, html.badgeNoteHTML],
  badgeMarkdown: [readMarkdown, html.badgeMarkdown],
  badgeText: [readText, html.badgeText],
};
const LISTS: Readonly<Record<string, Form>> = {
  listHTML: [readHTML, html.listHTML],
  listSnippetHTML: [readHTML, html.listSnippetHTML],
  listMarkdown: [readMarkdown, html.listMarkdown],
  listText: [readText, html.listText],
};
const SOURCES: Readonly<Record<string, Form>> = {
  sourcesHTML: [readHTML, html.sourcesHTML],
  sourcesSnippetHTML: [readHTML, html.sourcesSnippetHTML],
  sourcesMarkdown: [readMarkdown, html.sourcesMarkdown],
  sourcesText: [readText, html.sourcesText],
};

for (const lang of LANGUAGES) {
  describe(`claim, origin, denial, day and source, in ${lang}`, () => {
    before(() => loadMessages(lang));

    for (const [name, [read, write]] of Object.entries(CARDS)) {
      it(`${name}: of each of the ${dataset.claims.length} claims`, async () => {
        for (const claim of dataset.claims) {
          const words = await html.cardWords(dataset, claim.id, { lang });
          assertReads(read(write(words as never)), needed(withDenials(claim), lang), `${name} of ${claim.id}`);
        }
      });
    }

    for (const [name, [read, write]] of Object.entries(BADGES)) {
      it(`${name}: of each of the ${dataset.places.length} places`, async () => {
        for (const { id } of dataset.places) {
          const words = await html.badgeWords(dataset, id, { lang });
          const evidence = toControlView(index, id, toAsOf(dataset))?.control.evidence ?? [];
          const claims = evidence.flatMap(({ claim, denials }) => [claim, ...denials]);
          assertReads(read(write(words as never)), needed(claims, lang), `${name} of ${id}`);
        }
      });
    }

    it('badgeHTML: place, state, who denies it and the day, of each place', async () => {
      for (const { id, name } of dataset.places) {
        const words = await html.badgeWords(dataset, id, { lang });
        assert.ok(words);
        const { text } = readHTML(html.badgeHTML(words));
        const denying = toControlView(index, id, toAsOf(dataset))?.deniedBy ?? [];
        for (const part of [
          name[lang] ?? name['en'] ?? '',
          formatDate(localeFor(lang), dataset.covers.to).text.replaceAll(/\s+/g, ' '),
          ...(words.state === 'contested' || words.state === 'accounts-differ' ? [] : denying).map(
            (agent) => agent.name[lang] ?? agent.name['en'] ?? '',
          ),
        ]) {
          assert.ok(text.includes(part), `${part} in ${text}`);
        }
      }
    });

    for (const [name, [read, write]] of Object.entries(LISTS)) {
      it(`${name}: of all claims`, async () => {
        const words = await html.listWords(dataset, { lang });
        assert.equal(words.claims.length, dataset.claims.length);
        const reading = read(write(words as never));
        for (const claim of dataset.claims) assertReads(reading, needed(withDenials(claim), lang), name);
      });
    }

    for (const [name, [read, write]] of Object.entries(SOURCES)) {
      it(`${name}: of a page that cites every claim`, async () => {
        const places = dataset.claims.map(({ id }) => ({ claim: id, href: `#${id}` }));
        const words = await html.sourcesWords(dataset, places, { lang });
        assert.equal(words.items.length, dataset.sources.length);
        const reading = read(write(words as never));
        for (const claim of dataset.claims) assertReads(reading, needed(withDenials(claim), lang), name);
      });

      it(`${name}: says of a denied claim who denies it, whichever article says so`, async () => {
        for (const claim of dataset.claims) {
          const denials = withDenials(claim).slice(1);
          if (denials.length === 0) continue;
          const words = await html.sourcesWords(dataset, [{ claim: claim.id }], { lang });
          assertReads(read(write(words as never)), needed([claim, ...denials], lang), `${name} of ${claim.id}`);
        }
      });
    }
  });
}
