import { UpkeepFigures } from '@rathaus/plugin-service-registry-common';
import { Day } from '@rathaus/rathaus-node';
import { CaredEntry } from './caredEntries';
import { UpkeepRules } from './UpkeepRules';

type Figures = UpkeepFigures['items'][number];

/**
 * Counts by Fachbereich, in the order of their refs. Nothing finer is counted:
 * that would watch people (LPVG NRW § 72 Abs. 3 Nr. 2).
 */
export function countFigures(
  entries: readonly CaredEntry[],
  openProposals: ReadonlyMap<string, number>,
  { rules, today }: { rules: UpkeepRules; today: Day },
): Figures[] {
  const byOwner = new Map<string, Figures>();
  for (const { owner, care, summary } of entries) {
    let figures = byOwner.get(owner);
    if (!figures) {
      figures = {
        owner,
        entries: 0,
        overdue: 0,
        incomplete: 0,
        doubtful: 0,
        openProposals: 0,
      };
      byOwner.set(owner, figures);
    }
    const state = rules.state(care.dueOn(), care.confirmation, today);
    figures.entries += 1;
    figures.overdue += state === 'overdue' ? 1 : 0;
    figures.doubtful += state === 'doubtful' ? 1 : 0;
    figures.incomplete += care.missing.length ? 1 : 0;
    figures.openProposals += openProposals.get(summary.name) ?? 0;
  }
  return [...byOwner.values()].sort((a, b) => (a.owner < b.owner ? -1 : 1));
}
