import { ComponentType } from 'react';
import { createExtensionDataRef } from '@backstage/frontend-plugin-api';

/** A part of the page "Meine Aufgaben", brought by a plugin. */
export interface WorklistSection {
  /** Word in the address (`?ansicht=<id>`), German and in lower case. */
  id: string;
  /** Place on the page: the smallest first; offices are 100, entries 200. */
  order: number;
  /** What the section is called in the choice of sections, in the person's language. */
  useTitle(): string;
  /** Whether the section is anything for this person; false until it is known. Without it, it is for everybody. */
  useIsShown?(): boolean;
  /**
   * How many things the person has to do here; undefined while it is unknown or could not be found out. Asked although
   * the section is not open, so it must be one cheap call.
   */
  useCount(): number | undefined;
  /** The section's content; it says itself, kindly, when there is nothing to do. */
  Component: ComponentType;
}

/**
 * How a plugin adds a section to "Meine Aufgaben": an extension with this output, attached to the input `sections` of
 * the extension `page:scouts/worklist`.
 *
 * @example
 * ```ts
 * createExtension({
 *   kind: 'worklist-section',
 *   attachTo: { id: 'page:scouts/worklist', input: 'sections' },
 *   output: [worklistSectionDataRef],
 *   factory: () => [worklistSectionDataRef({ id: 'eintraege', order: 200, … })],
 * });
 * ```
 */
export const worklistSectionDataRef =
  createExtensionDataRef<WorklistSection>().with({
    id: 'rathaus.worklist-section',
  });
