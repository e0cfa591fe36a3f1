/** What renderers of the larger views draw: every word chosen, every date written, every name with its language. */
import type { ClaimOrder, ControlState, Facet, FilterPart, HappenedMark, Known, SaidMark } from '../model/index.js';
import type { DateWords, Name, Rich } from './words.js';

/** What every view says of its own language. */
export interface ViewWords {
  /** BCP 47 tag and direction of our own words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** What stands at the end of a portion. */
export interface MoreWords {
  /** “Show 20 more”. */
  readonly show: string;
  /** Paper shows no more: “32 more claims are not printed here.” */
  readonly unprinted: string;
}

/** One day of a slider or of the scale under a strip. */
export interface DayWords {
  readonly iso: string;
  /** The day of the month, in the digits of the page. */
  readonly day: string;
  /** False where there are too many days for each to have a name. */
  readonly isNamed: boolean;
  /** The month, at the first of its days that is named; `null` elsewhere. */
  readonly month: string | null;
}

// The list.

/** One value of a facet, with the number of claims it would leave. */
export interface OptionWords {
  readonly value: string;
  readonly label: Rich;
  /** The bare number, in the digits of the page. */
  readonly count: string;
  readonly chosen: boolean;
  /** Name for assistive technology: the value with its number in words. */
  readonly accessibleLabel: string;
}

export interface FacetWords {
  readonly facet: Facet;
  readonly label: string;
  /** Those with most claims in the whole record first, so that none moves under the finger when something is chosen. */
  readonly options: readonly OptionWords[];
  /** “Show all 108” and “Show fewer”, for renderers that show the first few. */
  readonly all: string;
  readonly fewer: string;
}

/** One choice that can be taken back by itself. */
export interface ChipWords {
  readonly part: FilterPart;
  /** The value to drop from a facet; `null` for dates and text, which are dropped whole. */
  readonly value: string | null;
  readonly label: Rich;
  readonly remove: string;
  readonly accessibleLabel: string;
}

/** A list, all but its filters. */
export interface ResultsWords extends ViewWords {
  readonly title: string;
  readonly asOf: Rich;
  readonly notices: readonly Rich[];
  /** “118 claims”: how many there are to choose from. */
  readonly total: string;
  readonly search: string;
  readonly filtersLabel: string;
  readonly sort: {
    readonly label: string;
    readonly options: ReadonlyArray<{
      readonly value: ClaimOrder;
      readonly label: string;
      readonly chosen: boolean;
    }>;
  };
  /** “3 of 118 claims”. */
  readonly found: string;
  /** For a polite live region: “3 claims found”. */
  readonly announcement: string;
  readonly resultsLabel: string;
  /** Opens the whole record of a result, and closes it. */
  readonly open: string;
  readonly close: string;
}

/** What there is to choose from, and what is chosen. */
export interface FilterWords {
  /** For a narrow page, where filters fold into one line: “Filters: denied, 2 places”. */
  readonly filters: Rich;
  readonly facets: readonly FacetWords[];
  readonly dates: {
    readonly label: string;
    readonly from: string;
    readonly to: string;
    readonly by: ReadonlyArray<{
      readonly value: 'said' | 'happened';
      readonly label: string;
      readonly chosen: boolean;
    }>;
  };
  readonly chosenLabel: string;
  readonly chips: readonly ChipWords[];
  readonly clear: string;
  /** Where nothing was found: that it was nothing, and what to loosen; `null` otherwise. */
  readonly empty: {
    readonly text: Rich;
    readonly hints: ReadonlyArray<{ readonly part: FilterPart; readonly label: string }>;
  } | null;
}

export interface ListWords extends ResultsWords, FilterWords {}

/** A list that is shown in pages. */
export interface PageWords {
  readonly label: string;
  /** “21–40 of 118”. */
  readonly where: string;
  readonly previous: string;
  readonly next: string;
}

// The timeline.

/** What a mark on the track stands for. */
export type TimelineMark = 'happened' | 'said' | 'published' | 'both' | 'uncertain';

export interface TimelineEntryWords {
  readonly claimId: string;
  /** “happened 5 Dec”, “said 7 Dec”: each a phrase of its own. */
  readonly when: readonly string[];
  /** The marks, for drawing. */
  readonly happened: HappenedMark | null;
  readonly said: readonly SaidMark[];
  readonly sameDay: boolean;
  /** Answers beside it, with the same phrases; what they say is in the words of the claim. */
  readonly answers: ReadonlyArray<{ readonly claimId: string; readonly when: readonly string[] }>;
}

export interface TimelineWords extends ViewWords {
  readonly title: string;
  readonly asOf: Rich;
  readonly notices: readonly Rich[];
  readonly key: Readonly<Record<TimelineMark, string>>;
  readonly groups: ReadonlyArray<{ readonly date: DateWords; readonly entries: readonly TimelineEntryWords[] }>;
  /** Where there is nothing to show; `null` otherwise. */
  readonly nothing: string | null;
}

// The history of a place.

/** One run of days, as a mark and as a row of the list that says the same. */
export interface SegmentWords {
  readonly from: string;
  readonly to: string;
  readonly days: DateWords;
  readonly state: ControlState;
  /** Ids of the agents whose marks are drawn. */
  readonly holders: readonly string[];
  readonly quiet: boolean;
  /** The state, both sides named. */
  readonly words: Rich;
  /** The whole run for assistive technology: days, state, how much is new. */
  readonly label: string;
  /** Who spoke anew: each once for the same days, with the number of claims where there are several. */
  readonly news: ReadonlyArray<{
    readonly days: DateWords;
    readonly denial: boolean;
    readonly by: Rich;
    /** Ids of these claims. */
    readonly claims: readonly string[];
  }>;
  /** Said of a quiet run after a report; `null` where something is new, and where there never was a report. */
  readonly note: string | null;
}

export interface HistoryWords extends ViewWords {
  readonly title: Rich;
  readonly period: DateWords;
  /** “newest report 2 days earlier”, of the last day as known now; `null` without a report. */
  readonly age: string | null;
  /** “Denial”, before whoever denies. */
  readonly denialLabel: string;
  readonly columns: { readonly days: string; readonly state: string; readonly news: string };
  /** As known then and as known now; one for both where they are alike in everything that stands behind them. */
  readonly bands: ReadonlyArray<{
    readonly known: Known;
    readonly label: string;
    readonly segments: readonly SegmentWords[];
  }>;
}

// The as-of switch.

/** What changed, in a sentence and its parts. */
export interface ChangesWords extends ViewWords {
  /** “3 places read differently than on 5 Dec 2024.” */
  readonly lead: string;
  readonly items: ReadonlyArray<{
    readonly placeId: string;
    readonly state: ControlState;
    readonly holders: readonly string[];
    /** “Homs: contested: A and B”. */
    readonly words: Rich;
    /** On whose word, each a phrase: “according to A and 2 others, 7 Dec”, “denied by B, 7 Dec”. */
    readonly why: readonly Rich[];
    /** “before: no report”. */
    readonly before: Rich;
  }>;
  /** “And 11 more places.” */
  readonly more: string | null;
  /** All of it as plain text, names isolated, for a live region. */
  readonly text: string;
}

export interface TickWords extends DayWords {
  readonly claims: number;
  /** “6 Dec 2024: 27 claims said”: what the slider says of itself on that day. */
  readonly label: string;
}

export interface AsOfWords extends ViewWords {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly play: string;
  readonly pause: string;
  readonly slider: string;
  readonly ticks: readonly TickWords[];
  readonly ticksNote: string;
  readonly known: {
    readonly label: string;
    readonly options: ReadonlyArray<{
      readonly value: Known;
      readonly name: string;
      readonly hint: string;
      readonly chosen: boolean;
    }>;
  };
}

// The sources.

export interface SourceWords<By> {
  /** The number of the reference, in the digits of the page. */
  readonly number: string;
  readonly sourceId: string;
  /** The title, or the outlet where there is none. */
  readonly name: Name;
  /** “Barran Press, published 7 Dec 2024”; without the outlet where the name is the outlet. */
  readonly published: Rich;
  /** “date inferred”, or `null`. */
  readonly note: string | null;
  readonly url: string | null;
  readonly address: string;
  readonly backLabel: string;
  readonly backs: ReadonlyArray<{
    readonly by: By;
    readonly number: string;
    readonly accessibleLabel: string;
  }>;
}

export interface SourcesWords<By> extends ViewWords {
  readonly title: string;
  readonly items: ReadonlyArray<SourceWords<By>>;
  /** Where nothing is cited yet; `null` otherwise. */
  readonly empty: string | null;
}

// The map.

export interface MapRowWords {
  readonly placeId: string;
  readonly place: Name;
  readonly area: boolean;
  readonly state: ControlState;
  /** Ids of the agents whose marks are drawn. */
  readonly holders: readonly string[];
  /** The state, as a badge says it, both sides named. */
  readonly words: Rich;
  /** The state alone, where the holder stands in a column of its own. */
  readonly stateWord: string;
  /** Who is named, how much of it, by whose assessment, who denies it; `null` where nobody is named. */
  readonly holder: Rich | null;
  /** Day of the newest report, and how much earlier that is; `null` without a report. */
  readonly newest: DateWords | null;
  readonly age: string | null;
  /** The whole row as one sentence, for the mark on the map. */
  readonly label: string;
}

/** An area drawn as its own, without a holder. */
export interface OwnAreaWords {
  readonly placeId: string;
  readonly place: Name;
  /** “Occupied Golan: an area of its own, no holder shown”. */
  readonly legend: Rich;
  readonly stateWord: string;
  readonly holder: string;
}

export interface MapWords extends ViewWords {
  readonly title: string;
  /** “As of 7 Dec 2024, as known then”. */
  readonly asOf: Rich;
  /** “18 places, 3 governorates”. */
  readonly counts: string;
  readonly notices: readonly Rich[];
  /** Accessible name of the drawing. */
  readonly drawing: string;
  readonly slider: { readonly label: string; readonly before: string; readonly after: string };
  /** Places by name, then areas by name. */
  readonly rows: readonly MapRowWords[];
  readonly ownAreas: readonly OwnAreaWords[];
  readonly legend: {
    readonly holdersLabel: string;
    readonly holders: ReadonlyArray<{ readonly id: string; readonly name: Name }>;
    /** Where nobody is named; `null` otherwise. */
    readonly nobody: string | null;
    readonly statesLabel: string;
    /** The words of badges with “…” for names, and what they mean. */
    readonly states: ReadonlyArray<{
      readonly state: ControlState;
      readonly words: string;
      readonly meaning: string;
    }>;
    readonly areasLabel: string;
    readonly area: string;
    /** Whose claims these are, and who denies any of it. */
    readonly whose: readonly Rich[];
    readonly schematic: string;
  };
  readonly table: {
    readonly label: string;
    readonly columns: {
      readonly place: string;
      readonly state: string;
      readonly holder: string;
      readonly newest: string;
    };
    /** What stands where there is no holder or no report. */
    readonly none: string;
  };
  readonly zoom: {
    readonly label: string;
    readonly closer: string;
    readonly farther: string;
    readonly whole: string;
    readonly north: string;
    readonly south: string;
    readonly east: string;
    readonly west: string;
  };
}
