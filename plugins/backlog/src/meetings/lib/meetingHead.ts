import { MeetingInput } from '@rathaus/plugin-backlog-common';

/** What stands above an agenda, as the form has it. */
export interface MeetingHead {
  title: string;
  day: string;
  place: string;
  participants: string;
}

/** What stands in the form. */
export function headOf(
  meeting: Pick<MeetingInput, 'title' | 'day' | 'place' | 'participants'>,
): MeetingHead {
  const { title, day, place = '', participants = '' } = meeting;
  return { title, day, place, participants };
}

/** The form as it is sent; what is empty is left out. */
export function headInput(head: MeetingHead): Omit<MeetingInput, 'agenda'> {
  const { title, day, place, participants } = head;
  return {
    title,
    day,
    ...(place.trim() && { place }),
    ...(participants.trim() && { participants }),
  };
}
