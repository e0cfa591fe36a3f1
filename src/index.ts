/** Classes, events and types. Importing this registers nothing and needs no browser. */
export { AsOfControlElement } from './elements/as-of-control/as-of-control.js';
export { AsOfChangeEvent } from './elements/as-of-control/as-of-control.events.js';
export { ClaimCardElement } from './elements/claim-card/claim-card.js';
export { ClaimListElement } from './elements/claim-list/claim-list.js';
export { ClaimRefElement } from './elements/claim-ref/claim-ref.js';
export { ClaimScopeElement } from './elements/claim-scope/claim-scope.js';
export { ClaimSourcesElement } from './elements/claim-sources/claim-sources.js';
export { ClaimTimelineElement } from './elements/claim-timeline/claim-timeline.js';
export { ControlBadgeElement } from './elements/control-badge/control-badge.js';
export { ControlHistoryElement } from './elements/control-history/control-history.js';
export { ControlMapElement } from './elements/control-map/control-map.js';
export { ClaimErrorEvent, ClaimOpenEvent, ClaimSeenEvent, ClaimSourceFollowEvent } from './elements/events.js';
export type { ElementState } from './elements/internal/record.js';
export { getDefaultSource, setDefaultSource } from './elements/internal/source.js';
export { registerMessages, type Messages } from './i18n/index.js';
export {
  ClaimSourceError,
  indexDataset,
  type ClaimErrorCode,
  type ClaimSource,
  type DatasetIndex,
} from './model/index.js';
export type * from './schema/types.js';
export { version } from './version.js';
