/** Choosing claims by a filter. Brought in where a timeline has one. */
import { filterClaims, toClaimFilter, type AsOf, type DatasetIndex } from '../../model/index.js';
import { filterOn } from '../internal/choosing.js';

/** Ids of the claims that meet the filter on the element. */
export const choose = (host: Element, index: DatasetIndex, asOf: AsOf): readonly string[] =>
  filterClaims(index, toClaimFilter(filterOn(host)), asOf);
