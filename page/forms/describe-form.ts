import type { FormDescription } from '../../core/register/form.ts';

/** Describes a form, or a group of fields, without reading what stands in any field. */
export function describeForm(_root: Element, _location: Pick<Location, 'pathname'>): FormDescription {
  throw new Error('under construction');
}
