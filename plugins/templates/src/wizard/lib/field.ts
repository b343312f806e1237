import { JsonValue } from '@backstage/types';

/** The pickers of things that the portal knows, by their names in `ui:field`. */
export const PICKERS = [
  'DepartmentPicker',
  'EntryPicker',
  'PersonPicker',
  'LeikaPicker',
  'OzgPicker',
  'SchoolPicker',
] as const;
export type PickerName = (typeof PICKERS)[number];

/** One of the values that are offered. */
export interface FieldChoice {
  value: string | number;
  label: string;
}

/** How a field is filled in. */
export type FieldKind =
  | 'line'
  | 'area'
  | 'number'
  | 'tick'
  | 'one-of'
  | 'some-of'
  | 'lines'
  | 'picker'
  | 'hidden'
  | 'unknown';

/** A question of a template, read from its JSON schema. */
export interface TemplateField {
  name: string;
  kind: FieldKind;
  label: string;
  help?: string;
  placeholder?: string;
  required: boolean;
  /** What it is answered with until somebody changes it. */
  preset?: JsonValue;
  /** For `picker`. */
  picker?: PickerName;
  /** The answer is a list of values. */
  list: boolean;
  /** For `one-of` and `some-of`. */
  choices: readonly FieldChoice[];
  /** `one-of` shows all choices at once instead of a list to open. */
  openChoices: boolean;
  format?: 'email' | 'uri' | 'date';
  /** Only whole numbers. */
  whole: boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  /** What to say of an answer that does not match {@link pattern}. */
  patternMessage?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
}
