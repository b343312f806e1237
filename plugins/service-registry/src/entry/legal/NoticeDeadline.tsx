import {
  formatDate,
  formatDuration,
  StateChip,
  today,
  Tone,
  useLanguage,
} from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';
import { daysUntil, noticeDeadline } from './noticeDeadline';

/** From this many days before it, the day to give notice is something to hurry for. */
const SOON_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

function toneOf(days: number): Tone {
  if (days < 0) {
    return 'neutral';
  }
  return days <= SOON_DAYS ? 'warning' : 'info';
}

/** Properties of {@link NoticeDeadline}. */
export interface NoticeDeadlineProps {
  /** Last day of the contract, `YYYY-MM-DD`. */
  end: string;
  noticePeriodMonths: number;
}

/** The last day to give notice, and how far away it is. */
export function NoticeDeadline(props: NoticeDeadlineProps) {
  const t = useText();
  const language = useLanguage();
  const deadline = noticeDeadline(props.end, props.noticePeriodMonths);
  const days = daysUntil(deadline, today());
  const date = formatDate(deadline);

  const label = () => {
    if (days < 0) {
      return t('entry.legal.noticePassed', { date });
    }
    return days === 0
      ? t('entry.legal.noticeToday', { date })
      : t('entry.legal.noticeSoon', {
          date,
          duration: formatDuration(days * DAY_MS, language),
        });
  };
  return <StateChip tone={toneOf(days)} label={label()} />;
}
