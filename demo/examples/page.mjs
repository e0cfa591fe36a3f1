// Hands the invented dataset to the examples that speak of it, before the elements themselves arrive. The sections of the
// page, and the HTML printed under each, are written by scripts/demo-parts.mjs from examples.mjs.
import { dataset } from './dataset.mjs';

for (const element of document.querySelectorAll('[data-invented] > *')) element.data = dataset;
// `?example=` shows one alone.
const only = new URLSearchParams(location.search).get('example');
if (only) for (const section of document.querySelectorAll('main > section')) section.hidden = section.id !== only;
