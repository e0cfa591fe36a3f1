/** Registers `<control-map>` and gives it the dataset that ships with the package. */
import { bundledSource } from '../../data/bundled-source.js';
import { offerSource } from '../internal/source.js';
import { ControlMapElement } from './control-map.js';

offerSource(bundledSource);
ControlMapElement.define();
