/** Registers `<control-badge>` and gives it the dataset that ships with the package. */
import { bundledSource } from '../../data/bundled-source.js';
import { offerSource } from '../internal/source.js';
import { ControlBadgeElement } from './control-badge.js';

offerSource(bundledSource);
ControlBadgeElement.define();
