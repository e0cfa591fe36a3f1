/**
 * The fields of an object in a record without a prototype. A host page may have put anything on `Object.prototype`, under
 * any name: what is optional and absent must stay absent there too.
 */
export const ownFields = <T extends object>(of: T): T => Object.assign(Object.create(null), of) as T;
