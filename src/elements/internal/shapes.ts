/** Which mark a holder has: what its source says, else the order in which holders appear in the dataset. */
import { holderOrder, type ClaimSource, type DatasetIndex } from '../../model/index.js';
import type { ShapeOf } from '../../templates/badge.js';

/** How many shapes there are. Holders beyond them share one that is none of these. */
const SHAPES = 7;

export const shapesOf =
  (index: DatasetIndex, shapes: ClaimSource['shapes']): ShapeOf =>
  (holder) => {
    const shape = shapes ? (Object.hasOwn(shapes, holder) ? shapes[holder] : -1) : holderOrder(index).get(holder);
    return shape !== undefined && shape < SHAPES ? shape : -1;
  };
