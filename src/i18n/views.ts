/**
 * The dictionaries of the larger views. Each view has its own, and a page that shows no map carries no word of one. A
 * publisher overrides words with, say, `mapMessages.register('en', { title: '…' })`.
 */
import { createDictionary, type Dictionary } from './dictionary.js';
import * as en from './views.en.js';

export const listMessages: Dictionary<en.ListMessages> = /* @__PURE__ */ createDictionary(en.list, {
  ar: () => import('./views.ar.js').then(({ list }) => list),
  tr: () => import('./views.tr.js').then(({ list }) => list),
});

export const timelineMessages: Dictionary<en.TimelineMessages> = /* @__PURE__ */ createDictionary(en.timeline, {
  ar: () => import('./views.ar.js').then(({ timeline }) => timeline),
  tr: () => import('./views.tr.js').then(({ timeline }) => timeline),
});

export const historyMessages: Dictionary<en.HistoryMessages> = /* @__PURE__ */ createDictionary(en.history, {
  ar: () => import('./views.ar.js').then(({ history }) => history),
  tr: () => import('./views.tr.js').then(({ history }) => history),
});

export const asOfMessages: Dictionary<en.AsOfMessages> = /* @__PURE__ */ createDictionary(en.asOf, {
  ar: () => import('./views.ar.js').then(({ asOf }) => asOf),
  tr: () => import('./views.tr.js').then(({ asOf }) => asOf),
});

export const sourcesMessages: Dictionary<en.SourcesMessages> = /* @__PURE__ */ createDictionary(en.sources, {
  ar: () => import('./views.ar.js').then(({ sources }) => sources),
  tr: () => import('./views.tr.js').then(({ sources }) => sources),
});

export const mapMessages: Dictionary<en.MapMessages> = /* @__PURE__ */ createDictionary(en.map, {
  ar: () => import('./views.ar.js').then(({ map }) => map),
  tr: () => import('./views.tr.js').then(({ map }) => map),
});
