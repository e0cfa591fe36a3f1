/** The `claim-elements/model` door: pure decisions over a dataset. No DOM, no clock, no network. */
export { isUnnamed, partyOf, sideOf } from './agents.js';
export { ageInDays, countingReports, eventDays, newestDay, reportDay, toAsOf, type AsOf, type Known } from './as-of.js';
export {
  toClaimView,
  type ClaimView,
  type OriginView,
  type ReportView,
  type SideRole,
  type SideView,
} from './claim-view.js';
export { toControlView, type ControlView, type EvidenceView } from './control-view.js';
export { controlOf, type ControlEvidence, type ControlState, type PlaceControl } from './control.js';
export { currentId, indexDataset, type DatasetIndex, type IncomingRelation } from './dataset-index.js';
export { liesIn, rowsReachedBy } from './denials.js';
export { interestOf, type Interest } from './interest.js';
export { passageUrl, safeUrl } from './links.js';
export { originsOf, supportingClaims, type Origins } from './origins.js';
export { contradict, relatedClaims, type RelatedClaim } from './relations.js';
export { ClaimSourceError, type ClaimErrorCode, type ClaimSource } from './source.js';
export { standingOf, type Standing } from './standing.js';
