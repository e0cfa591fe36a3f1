/** Registers all ten elements, without the bundled data. */
import '../../src/elements/as-of-control/as-of-control.define.js';
import '../../src/elements/claim-card/claim-card.define.js';
import '../../src/elements/claim-list/claim-list.define.js';
import '../../src/elements/claim-ref/claim-ref.define.js';
import '../../src/elements/claim-scope/claim-scope.define.js';
import '../../src/elements/claim-sources/claim-sources.define.js';
import '../../src/elements/claim-timeline/claim-timeline.define.js';
import '../../src/elements/control-badge/control-badge.define.js';
import '../../src/elements/control-history/control-history.define.js';
import '../../src/elements/control-map/control-map.define.js';
