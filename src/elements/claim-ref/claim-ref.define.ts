/** Registers `<claim-ref>` and gives it the dataset that ships with the package. */
import { bundledSource } from '../../data/bundled-source.js';
import { offerSource } from '../internal/source.js';
import { ClaimRefElement } from './claim-ref.js';

offerSource(bundledSource);
ClaimRefElement.define();
