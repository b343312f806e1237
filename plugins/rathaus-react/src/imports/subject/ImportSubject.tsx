import { ComponentType, createContext, useContext } from 'react';
import { FieldProblem, ImportRow, ImportsApi } from '@rathaus/rathaus-common';
import type { BreadcrumbItem } from '../../page/Breadcrumb';

/** A field that a column can fill. */
export interface ImportField {
  /** Dotted path, as mappings have it. */
  path: string;
  label: string;
  /** Tells things apart, so it cannot be the same in all rows. */
  isKey?: boolean;
}

/** What the pages have to know of the fields of the things imported. */
export interface ImportFields {
  /** All fields, in the sections and the order in which people read them. */
  groups: ReadonlyArray<{ label: string; fields: readonly ImportField[] }>;
  /** What a new thing cannot do without. */
  required: readonly string[];
  /** How rows can find their things. */
  keys: ReadonlyArray<{ key: string; label: string; explanation: string }>;
  /** Name of the field that a path lies in; undefined for what is no field. */
  labelOf(path: string): string | undefined;
}

/** What becomes of rows that are not faulty. */
export type GoodRows = 'new' | 'changed' | 'unchanged';

/** Sentences that speak of the things imported. */
export interface ImportWords {
  /** What the page is for. */
  subtitle: string;
  /** What one may set for all rows. */
  constants: string;
  matchBy: { heading: string; description: string };
  /** All rows are there already. */
  nothingToDo: string;
  /** What will become, or became, of rows. */
  rows(tense: 'will' | 'was', status: GoodRows, count: number): string;
  /** What applying does. */
  apply(status: GoodRows, count: number): string;
  reverted: string;
  /** What taking back does. */
  revert(counts: { created: number; changed: number }): string;
  toThings: string;
}

/** Properties of the input for the value that is the same in all rows. */
export interface ConstantInputProps {
  id: string;
  /** Path of the field. */
  field: string;
  value: string;
  onChange(value: string): void;
}

/** What the import pages have to know of what they import; everything else is the same for all. */
export interface ImportSubject {
  api: ImportsApi;
  /** The pages above. */
  breadcrumb: readonly BreadcrumbItem[];
  links: {
    /** Where the things are. */
    things: string;
    imports: string;
    importJob(id: string): string;
    /** Page of a thing, by the name of its row. */
    thing(name: string): string;
  };
  words: ImportWords;
  fields: ImportFields;
  ConstantInput: ComponentType<ConstantInputProps>;
  /** Offers a file to begin with. */
  SampleFile?: ComponentType;
  /** Helps where rows fail for a reason that the subject knows. */
  RowHint?: ComponentType<{ rows: readonly ImportRow[] }>;
  /** Puts the values of changes into words. */
  useValueWords(
    rows: readonly ImportRow[],
  ): (path: string, value: unknown) => string;
  /** What is wrong with a field, in the person's language. */
  useProblemText(): (problem: FieldProblem) => string;
}

const Context = createContext<ImportSubject | undefined>(undefined);

/** Tells the import pages what they import. */
export const ImportSubjectProvider = Context.Provider;

/** What the pages around import. */
export function useImportSubject(): ImportSubject {
  const subject = useContext(Context);
  if (!subject) {
    throw new Error('Import pages need an ImportSubjectProvider around them');
  }
  return subject;
}
