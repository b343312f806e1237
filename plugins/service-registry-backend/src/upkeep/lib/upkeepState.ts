import { UpkeepState } from '@rathaus/plugin-service-registry-common';
import { addDays, Day } from '@rathaus/rathaus-node';

/**
 * How true an entry is held to be today.
 *
 * @param graceDays - days past the due day on which nobody is pressed yet
 */
export function upkeepState(
  entry: { dueOn: Day; doubt?: string },
  today: Day,
  graceDays: number,
): UpkeepState {
  if (entry.doubt !== undefined) {
    return 'doubtful';
  }
  if (today < entry.dueOn) {
    return 'confirmed';
  }
  return today > addDays(entry.dueOn, graceDays) ? 'overdue' : 'due';
}
