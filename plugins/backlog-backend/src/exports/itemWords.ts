import { CostType, FundingState } from '@rathaus/plugin-backlog-common';
import { Vocabulary } from '@rathaus/rathaus-node';

/** Words for {@link CostType} in tables. */
export const COST_TYPE_WORDS = new Vocabulary<CostType>({
  investment: ['investiv', 'Investition', 'Investitionen'],
  running: ['konsumtiv', 'laufend', 'Aufwand'],
});

/** Words for {@link FundingState} in tables. */
export const FUNDING_STATE_WORDS = new Vocabulary<FundingState>({
  planned: ['geplant'],
  applied: ['beantragt', 'Antrag gestellt'],
  granted: ['bewilligt', 'Bewilligung liegt vor'],
  drawn: ['abgerufen', 'Mittel abgerufen'],
  proven: ['nachgewiesen', 'Verwendung nachgewiesen'],
  earmarked: ['zweckgebunden', 'in Zweckbindung'],
  refused: ['abgelehnt', 'nicht bewilligt'],
});
