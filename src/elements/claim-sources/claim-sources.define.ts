/** Registers `<claim-sources>`. It brings no dataset of its own: the elements it counts do. */
import { ClaimSourcesElement } from './claim-sources.js';

ClaimSourcesElement.define();
