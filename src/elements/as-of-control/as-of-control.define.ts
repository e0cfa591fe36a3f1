/** Registers `<as-of-control>` and gives it the dataset that ships with the package. */
import { bundledSource } from '../../data/bundled-source.js';
import { offerSource } from '../internal/source.js';
import { AsOfControlElement } from './as-of-control.js';

offerSource(bundledSource);
AsOfControlElement.define();
