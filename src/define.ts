/** Registers every element and gives them the dataset that ships with the package. */
// First, so that no element asks the wrong dataset.
import './elements/claim-scope/claim-scope.define.js';
import './elements/as-of-control/as-of-control.define.js';
import './elements/claim-card/claim-card.define.js';
import './elements/claim-list/claim-list.define.js';
import './elements/claim-ref/claim-ref.define.js';
import './elements/claim-sources/claim-sources.define.js';
import './elements/claim-timeline/claim-timeline.define.js';
import './elements/control-badge/control-badge.define.js';
import './elements/control-history/control-history.define.js';
import './elements/control-map/control-map.define.js';
