import type { DataCategory, ObservationKind } from './observation.ts';

/**
 * What a field asks for, seen from outside. It says nothing of what was typed: there is no place for it here.
 * Texts are as the page shows them, at most 200 characters.
 */
export type FieldDescription = {
  tag: 'input' | 'select' | 'textarea' | 'editable';
  /** `email`, `password`, `text` …; for anything but an input, its tag. */
  type: string;
  /** Tokens of the autocomplete attribute, lower case, without section and shipping/billing. */
  autocomplete: string[];
  /** Words of its name and id, `billing_firstName` → `billing first name`. */
  name: string;
  /** Label, aria-label, placeholder and title, one text each. */
  labels: string[];
  required: boolean;
};

/** A form, or a group of fields that no form holds, as plain data. */
export type FormDescription = {
  /** The declared language, lower case, without region; empty when none is declared. */
  language: string;
  method: 'get' | 'post' | 'script';
  /** Stands in a search landmark. */
  search: boolean;
  fields: FieldDescription[];
  /** The form's own heading or legend, or the nearest before it. */
  headings: string[];
  /** What the buttons that send it say. */
  submits: string[];
  /** Words of the form's name, id and class. */
  name: string;
  /** Words of the path the form is sent to. */
  action: string;
  /** Words of the path of the page it stands on. */
  path: string;
};

/** What a sent form leaves in the register. */
export type FormClass = { kind: ObservationKind; categories: DataCategory[] };
