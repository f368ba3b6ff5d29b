/**
 * A copy of plain records and lists, whatever else is in them handed over as it is. What the two halves of pdf.js tell each
 * other is such a tree; the sender empties its records afterwards, bytes and errors it lets go.
 */
export function plainCopy<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(plainCopy) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return value;
  const copy = Object.create(prototype as object | null) as Record<string, unknown>;
  for (const [key, each] of Object.entries(value)) copy[key] = plainCopy(each);
  return copy as Value;
}
