/** Registers `<claim-timeline>` and gives it the dataset that ships with the package. */
import { bundledSource } from '../../data/bundled-source.js';
import { offerSource } from '../internal/source.js';
import { ClaimTimelineElement } from './claim-timeline.js';

offerSource(bundledSource);
ClaimTimelineElement.define();
