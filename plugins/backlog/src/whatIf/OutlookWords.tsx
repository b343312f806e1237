import { formatEuro } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { useText } from '../translations/useText';
import { Outlook, Wish } from './lib/wishes';

/** Properties of {@link OutlookWords}. */
export interface OutlookWordsProps {
  wishes: readonly Wish[];
  /** In cents. */
  budget: number | undefined;
  outlook: Outlook | undefined;
}

/** How far the money goes, in sentences. */
export function OutlookWords(props: OutlookWordsProps) {
  const { wishes, budget, outlook } = props;
  const t = useText();
  const unknown = wishes.filter(({ isUnknown }) => isUnknown).length;
  const sentences =
    budget === undefined || outlook === undefined
      ? [t('whatIf.noBudget')]
      : [
          t('whatIf.enough', {
            number: outlook.within.length,
            count: wishes.length,
          }),
          t('whatIf.left', {
            spent: formatEuro(outlook.spent),
            left: formatEuro(outlook.left),
          }),
          ...(outlook.total > budget
            ? [
                t('whatIf.missing', {
                  amount: formatEuro(outlook.total - budget),
                }),
              ]
            : []),
          ...(unknown > 0 ? [t('whatIf.unknowns', { count: unknown })] : []),
        ];
  return <Typography role="status">{sentences.join(' ')}</Typography>;
}
