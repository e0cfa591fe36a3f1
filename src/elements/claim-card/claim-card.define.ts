/** Registers `<claim-card>` and gives it the dataset that ships with the package. */
import { bundledSource } from '../../data/bundled-source.js';
import { offerSource } from '../internal/source.js';
import { ClaimCardElement } from './claim-card.js';

offerSource(bundledSource);
ClaimCardElement.define();
