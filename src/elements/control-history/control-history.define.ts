/** Registers `<control-history>` and gives it the dataset that ships with the package. */
import { bundledSource } from '../../data/bundled-source.js';
import { offerSource } from '../internal/source.js';
import { ControlHistoryElement } from './control-history.js';

offerSource(bundledSource);
ControlHistoryElement.define();
