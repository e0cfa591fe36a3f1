/** Which mark a holder has: what its source says, else the order in which holders appear in the dataset. */
import type { ClaimSource, DatasetIndex } from '../../model/index.js';
import type { ShapeOf } from '../../templates/badge.js';

const byOrder = new WeakMap<DatasetIndex, Map<string, number>>();

function orderOf(index: DatasetIndex): Map<string, number> {
  let order = byOrder.get(index);
  if (!order) {
    order = new Map();
    for (const { control } of index.dataset.claims) {
      for (const { holder, previous } of control ?? []) {
        for (const id of [holder, previous]) if (id && !order.has(id)) order.set(id, order.size);
      }
    }
    byOrder.set(index, order);
  }
  return order;
}

export const shapesOf =
  (index: DatasetIndex, shapes: ClaimSource['shapes']): ShapeOf =>
  (holder) =>
    (shapes ? (Object.hasOwn(shapes, holder) ? shapes[holder] : undefined) : orderOf(index).get(holder)) ?? -1;
