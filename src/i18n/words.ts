/**
 * What renderers draw: every word chosen, every date written, every name with its language. The lit templates and the
 * string renderers read the same words, so that they cannot say different things.
 */
import type { ControlState, SideRole, Standing } from '../model/index.js';

/** A string of the dataset with the language it is in. Renderers put it in `<bdi lang>`; it is only ever a text node. */
export interface Name {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

/** A sentence in which strings are ours and names come from the dataset. */
export type Rich = ReadonlyArray<string | Name>;

/** A day or a range as a reader sees it, and as `<time datetime>` wants it (`null` where HTML has no form for it). */
export interface DateWords {
  readonly text: string;
  readonly iso: string | null;
  /** A small remark under it, such as “inferred”. */
  readonly note?: string | undefined;
}

export interface RelayWords {
  readonly name: Name;
}

/** One branch of the path: relays, outlet, day, passage. */
export interface BranchWords {
  readonly relays: readonly RelayWords[];
  /** “via”, or “via (inferred)”: what the drawing says of a relay, for those who hear it. */
  readonly via: string;
  /** True where the way through the relays is inferred, which is drawn dashed. */
  readonly inferred: boolean;
  /** `null` where the outlet is the origin itself: its mark is then the ring with the square inside. */
  readonly outlet: Name | null;
  readonly day: DateWords;
  /** Link to the exact passage; `null` where the source's address must stay text. */
  readonly passage: { readonly url: string; readonly label: string; readonly accessibleLabel: string } | null;
  /** Remarks in small: a garbled passage, why a relay is inferred. */
  readonly remarks: readonly Rich[];
  /** Id of the source, by which it is found in the printed list. */
  readonly sourceId: string;
}

/** One ring of the path. */
export interface OriginWords {
  readonly ownVoice: boolean;
  /** The name, with “own voice” or “unnamed” beside it where that holds. */
  readonly name: Rich;
  /** “a separate claim, in support”, where the origin belongs to a supporting claim. */
  readonly remark: string | null;
  readonly branches: readonly BranchWords[];
}

export interface SideWords {
  readonly role: SideRole;
  readonly claimId: string;
  readonly label: Rich;
  readonly text: Name;
  readonly note: Name | null;
  readonly origins: readonly OriginWords[];
}

export type StandingMark = Standing['type'] | 'favours' | 'against';

export interface ClaimWords {
  readonly id: string;
  /** BCP 47 tag and direction of our own words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Accessible name of the card. */
  readonly label: string;
  /** What this is (“Claim and denial”), and the day it answers for (“As of 7 Dec 2024, as known then”). */
  readonly header: { readonly what: string; readonly asOf: Rich };
  /** Notices in words: not yet said on that day, record ends earlier, records left out, withdrawn. */
  readonly notices: readonly Rich[];
  readonly sides: readonly SideWords[];
  readonly standing: {
    readonly label: string;
    readonly items: ReadonlyArray<{ readonly mark: StandingMark; readonly words: Rich }>;
  };
  readonly verification: { readonly label: string; readonly items: readonly Rich[] };
  readonly dates: {
    readonly label: string;
    /** Happened, said, published, recorded. */
    readonly columns: readonly string[];
    readonly rows: ReadonlyArray<{ readonly label: Rich; readonly cells: readonly DateWords[] }>;
  };
  readonly corrections: {
    readonly label: string;
    readonly items: ReadonlyArray<{ readonly date: DateWords; readonly what: Name; readonly why: Name }>;
  };
  readonly actions: {
    readonly cite: string;
    readonly copy: string;
    readonly embed: string;
  };
  /** Labels of the sources list printed on paper, and of the edition. */
  readonly colophon: Rich;
  readonly sources: ReadonlyArray<{
    readonly id: string;
    /** From 1, in the digits of the page. */
    readonly number: string;
    /** Outlet, title where there is one, day, and that the day is inferred where it is. */
    readonly words: Rich;
    readonly url: string | null;
    readonly address: string;
  }>;
}

export interface ReportWords {
  readonly claimId: string;
  readonly text: Name;
  /** “entered”, “the centre”… where the row says less than the whole; `null` otherwise. */
  readonly extent: string | null;
  readonly origin: OriginWords;
  readonly current: boolean;
  readonly denials: ReadonlyArray<{
    readonly claimId: string;
    readonly label: string;
    readonly text: Name;
    readonly origin: OriginWords;
  }>;
}

export interface ControlWords {
  readonly placeId: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly place: Name;
  readonly state: ControlState;
  /** “claimed by X”, “contested”, “withdrawal reported, denied by Y”. */
  readonly words: Rich;
  readonly day: DateWords;
  /** The whole sentence, for assistive technology: place, state, day, age of the newest report. */
  readonly label: string;
  /** Ids of the agents whose marks are drawn; the renderer maps them to shapes. */
  readonly holders: readonly string[];
  /** Age of the newest report; `null` without a report. */
  readonly age: string | null;
}

/** What a badge opens. */
export interface ReportsWords {
  readonly title: Rich;
  /** The state, both sides named, and the day. */
  readonly line: Rich;
  readonly close: string;
  readonly notices: readonly Rich[];
  readonly reportsLabel: string;
  readonly reports: readonly ReportWords[];
  readonly earlierLabel: string;
  readonly earlier: readonly ReportWords[];
}
