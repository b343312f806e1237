import { Programme } from '@rathaus/plugin-backlog-common';
import { FundingForm } from './itemForm';

/** The funding with another programme; days that nobody has filled in become the programme's. */
export function withProgramme(
  funding: FundingForm,
  id: string,
  programme: Programme | undefined,
): FundingForm {
  return {
    ...funding,
    programme: id,
    drawdownDeadline:
      funding.drawdownDeadline || (programme?.drawdownDeadline ?? ''),
    proofDeadline: funding.proofDeadline || (programme?.proofDeadline ?? ''),
  };
}
