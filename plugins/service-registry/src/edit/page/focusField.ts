import { FieldPath } from '../lib/formValues';
import { fieldElementId, GroupId, groupElementId } from '../lib/groups';

function show(element: HTMLElement | null): void {
  // `scrollIntoView` is missing where there is no layout.
  element?.scrollIntoView?.({ block: 'center' });
  element?.focus({ preventScroll: true });
}

/** Brings a field into sight and puts the focus on it; in a list, on the first input that is wrong. */
export function focusField(path: FieldPath): void {
  const field = document.getElementById(fieldElementId(path));
  const wrong = field
    ?.closest('fieldset')
    ?.querySelector<HTMLElement>('[aria-invalid="true"]');
  show(wrong ?? field);
}

/** Brings a section of the form to the top and puts the focus on it. */
export function focusGroup(group: GroupId): void {
  const element = document.getElementById(groupElementId(group));
  element?.scrollIntoView?.({ block: 'start' });
  element?.focus({ preventScroll: true });
}
