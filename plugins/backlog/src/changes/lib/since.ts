import { calendarDate } from '@rathaus/rathaus-common';
import { addDays } from '../../lib/days';

/** Beginnings that are asked for most, each with its days before today. */
export const SINCE_PRESETS = { day: 1, week: 7, month: 28 } as const;
export type SincePreset = keyof typeof SINCE_PRESETS;
export const SINCE_PRESET_NAMES = [
  'day',
  'week',
  'month',
] as const satisfies readonly SincePreset[];

/** The calendar day that a preset means. */
export function dayOf(preset: SincePreset, today: string): string {
  return addDays(today, -SINCE_PRESETS[preset]);
}

/** The preset that means a day, if there is one. */
export function presetOf(day: string, today: string): SincePreset | undefined {
  return SINCE_PRESET_NAMES.find(preset => dayOf(preset, today) === day);
}

/** Reads the beginning from an address; what cannot be meant is a week ago. */
export function readSince(value: string | null, today: string): string {
  const day = calendarDate.safeParse(value).data;
  return day !== undefined && day <= today ? day : dayOf('week', today);
}
