import { OfficeTask } from '@rathaus/plugin-scouts-common';
import { ScoutsLinks } from '../../routes';

/** Where a task is done: handovers on their page, everything else on the department's. */
export function taskAddress(
  { kind, subject, department }: OfficeTask,
  links: ScoutsLinks,
): string {
  return kind === 'assignHandover' || kind === 'countersignHandover'
    ? links.handover(subject)
    : links.department(department);
}
