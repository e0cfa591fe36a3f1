/**
 * The dictionaries of the larger views. Each view has its own, and a page that shows no map carries no word of one. A
 * publisher overrides words with, say, `register(mapMessages, 'en', { title: '…' })`.
 */
import { createDictionary, type Dictionary } from './dictionary.js';
import * as en from './views.en.js';

/** Every view by its name, as a language that is brought in holds them. */
interface Views {
  readonly list: en.ListMessages;
  readonly timeline: en.TimelineMessages;
  readonly history: en.HistoryMessages;
  readonly asOf: en.AsOfMessages;
  readonly sources: en.SourcesMessages;
  readonly map: en.MapMessages;
}

const dictionaryOf = <K extends keyof Views>(view: K, english: Views[K]): Dictionary<Views[K]> =>
  createDictionary(english, {
    ar: () => import('./views.ar.js').then((all: Views) => all[view]),
    tr: () => import('./views.tr.js').then((all: Views) => all[view]),
  });

export const listMessages = /* @__PURE__ */ dictionaryOf('list', en.list);
export const timelineMessages = /* @__PURE__ */ dictionaryOf('timeline', en.timeline);
export const historyMessages = /* @__PURE__ */ dictionaryOf('history', en.history);
export const asOfMessages = /* @__PURE__ */ dictionaryOf('asOf', en.asOf);
export const sourcesMessages = /* @__PURE__ */ dictionaryOf('sources', en.sources);
export const mapMessages = /* @__PURE__ */ dictionaryOf('map', en.map);
