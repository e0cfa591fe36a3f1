/** The `claim-elements/model` door: pure decisions over a dataset. No DOM, no clock, no network. */
export { isUnnamed, partyOf, sideOf } from './agents.js';
export {
  ageInDays,
  countingReports,
  eventDays,
  limitsOf,
  newestDay,
  reportDay,
  toAsOf,
  type AsOf,
  type Known,
  type RecordLimits,
} from './as-of.js';
export {
  toClaimView,
  toOrigin,
  toOriginView,
  type ClaimView,
  type Origin,
  type OriginView,
  type ReportView,
  type SideRole,
  type SideView,
} from './claim-view.js';
export { changesBetween, changesOn, countsByDay, type ControlChange, type DayCount } from './changes.js';
export { citationsOf, claimsBehind, claimsShownIn, type Citation, type CitationUse } from './citations.js';
export { evidenceOf, toControlView, type ControlView, type EvidenceView } from './control-view.js';
export { controlOf, type ControlEvidence, type ControlState, type PlaceControl } from './control.js';
export { currentId, indexDataset, type DatasetIndex, type IncomingRelation } from './dataset-index.js';
export { addDays, eachDay, MAX_DAYS, positionOf } from './days.js';
export { liesIn, rowsReachedBy } from './denials.js';
export { FACETS, listedClaims, type Facet, type ListedClaim } from './facets.js';
export {
  FILTER_NAMES,
  isClaimKind,
  toClaimFilter,
  toFilterStrings,
  type FilterName,
  type FilterStrings,
} from './filter-strings.js';
export {
  facetCounts,
  facetTotals,
  filterClaims,
  whatToLoosen,
  withoutPart,
  type ClaimFilter,
  type FacetCounts,
  type FilterPart,
} from './filter.js';
export { foldDocument, foldText } from './fold.js';
export { historyOf, type HistoryNews, type HistorySegment, type PlaceHistory } from './history.js';
export { holderOrder } from './holder-order.js';
export { interestOf, type Interest } from './interest.js';
export { passageUrl, safeUrl, shownAddress } from './links.js';
export { toListView, type ListView } from './list.js';
export { toMapView, type MapChoice, type MapPlace, type MapView } from './map.js';
export { originsOf, supportingClaims, type Origins } from './origins.js';
export { contradict, asOfBeside, isDenial, onlyDenies, relatedClaims, type RelatedClaim } from './relations.js';
export { toResultsView, type Found, type ResultsView } from './results.js';
export {
  createSearch,
  scan,
  searchDocuments,
  type ClaimSearch,
  type SearchDocument,
  type SearchLibrary,
} from './search.js';
export { CLAIM_ORDERS, sortClaims, toClaimOrder, type ClaimOrder, type SortHelp } from './sort.js';
export { ClaimSourceError, type ClaimErrorCode, type ClaimSource } from './source.js';
export { standingOf, type Standing } from './standing.js';
export {
  timelineOf,
  type AnswerMark,
  type HappenedMark,
  type SaidMark,
  type Timeline,
  type TimelineEntry,
  type TimelineGroup,
} from './timeline.js';
export { narrowTo, placesWithControl } from './turning-days.js';
