/** What ECMAScript is about to have as `Map.prototype.getOrInsertComputed`, which few browsers have yet. */
interface Keeps<K, V> {
  has(key: K): boolean;
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** What a map keeps under a key; made, and kept, where there is nothing yet. What `make` throws is thrown, and nothing kept. */
export function getOrInsert<K, V>(map: Keeps<K, V>, key: K, make: (key: K) => V): V {
  if (!map.has(key)) map.set(key, make(key));
  return map.get(key) as V;
}
