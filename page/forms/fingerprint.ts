import { actionPathOf } from './describe-form.ts';
import { fieldsOf, typeOf } from './form-fields.ts';

/**
 * A short mark by which a form is known again when its page is loaded anew: FNV-1a over the names and types of its
 * fields and the path it is sent to. Numbers are left out of both, since they change from one load to the next. The
 * words themselves cannot be had back from it, and do not leave the page.
 *
 * @returns one to seven letters and digits
 */
export function fingerprintOf(root: Element, location: Pick<Location, 'href'>): string {
  const fields = fieldsOf(root).map((field) => `${typeOf(field)}:${field.getAttribute('name') ?? ''}`);
  const text = [actionPathOf(root, location), ...fields].join('\n').replace(/\d+/g, '');
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
