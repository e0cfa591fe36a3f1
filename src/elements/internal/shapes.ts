/** Which mark a holder has: what its source says, else the order in which holders appear in the dataset. */
import { holderOrder, type ClaimSource, type DatasetIndex } from '../../model/index.js';
import type { ShapeOf } from '../../templates/badge.js';

export const shapesOf =
  (index: DatasetIndex, shapes: ClaimSource['shapes']): ShapeOf =>
  (holder) =>
    (shapes ? (Object.hasOwn(shapes, holder) ? shapes[holder] : undefined) : holderOrder(index).get(holder)) ?? -1;
