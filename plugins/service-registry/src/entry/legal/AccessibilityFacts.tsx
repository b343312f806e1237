import {
  AccessibilityResult,
  EntryFields,
} from '@rathaus/plugin-service-registry-common';
import {
  ExternalLink,
  formatDate,
  SectionCard,
  StateChip,
  Tone,
} from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { REMARK_ROW, RemarkButton } from '../../remarks/RemarkButton';
import { Text, useText } from '../../translations/useText';

const TONES: Record<AccessibilityResult, Tone> = {
  'nicht-geprueft': 'neutral',
  erfuellt: 'success',
  'teilweise-erfuellt': 'warning',
  'nicht-erfuellt': 'danger',
  'nicht-relevant': 'neutral',
};

const useStyles = makeStyles(theme => ({
  facts: { display: 'grid', gap: theme.spacing(1), justifyItems: 'start' },
}));

function testedText(
  t: Text,
  accessibility: NonNullable<EntryFields['accessibility']>,
): string | undefined {
  const { testedOn, testedBy: who } = accessibility;
  const date = testedOn && formatDate(testedOn);
  if (date && who) {
    return t('entry.legal.testedBy', { date, who });
  }
  if (date) {
    return t('entry.legal.tested', { date });
  }
  return who && t('entry.legal.testedByOnly', { who });
}

/** Whether everybody can use it, and who has found out. */
export function AccessibilityFacts(props: {
  accessibility: EntryFields['accessibility'];
}) {
  const { accessibility } = props;
  const classes = useStyles();
  const t = useText();
  const tested = accessibility && testedText(t, accessibility);
  return (
    <SectionCard
      className={REMARK_ROW}
      actions={
        <RemarkButton
          path="accessibility.result"
          label={t('entry.legal.accessibility')}
        />
      }
      title={t('entry.legal.accessibility')}
      description={t('entry.legal.bitv')}
    >
      {accessibility ? (
        <div className={classes.facts}>
          <StateChip
            tone={TONES[accessibility.result]}
            label={t(`vocabulary.accessibilityResult.${accessibility.result}`)}
          />
          {tested && <Typography>{tested}</Typography>}
          {accessibility.reportUrl && (
            <ExternalLink href={accessibility.reportUrl}>
              {t('entry.legal.report')}
            </ExternalLink>
          )}
        </div>
      ) : (
        <Typography color="textSecondary">
          {t('entry.legal.accessibilityNone')}
        </Typography>
      )}
    </SectionCard>
  );
}
