import { appointmentSteps } from './appointmentSteps';
import { createNomination } from './createNomination';
import { getAppointment } from './getAppointment';
import { listAppointments } from './listAppointments';
import { listNominations } from './listNominations';
import { nominationSteps } from './nominationSteps';
import { openPost } from './openPost';
import { postSteps } from './postSteps';

/** All endpoints about posts. */
export const postRoutes = [
  openPost,
  ...postSteps,
  listNominations,
  createNomination,
  ...nominationSteps,
  listAppointments,
  getAppointment,
  ...appointmentSteps,
];
