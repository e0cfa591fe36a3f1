/** Registers `<claim-list>` and gives it the dataset that ships with the package. */
import { bundledSource } from '../../data/bundled-source.js';
import { offerSource } from '../internal/source.js';
import { ClaimListElement } from './claim-list.js';

offerSource(bundledSource);
ClaimListElement.define();
