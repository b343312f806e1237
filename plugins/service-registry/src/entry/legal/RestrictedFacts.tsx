import { ReactNode } from 'react';
import { RestrictedFields } from '@rathaus/plugin-service-registry-common';
import {
  formatDate,
  formatEuro,
  SectionCard,
  StateChip,
} from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import LockIcon from '@material-ui/icons/LockOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { Text, useText } from '../../translations/useText';
import { Fact, FactList } from '../facts/FactList';
import { NoticeDeadline } from './NoticeDeadline';
import { ProtectionNeeds } from './ProtectionNeeds';

const useStyles = makeStyles(theme => ({
  parts: { display: 'grid', gap: theme.spacing(3) },
}));

type Contract = NonNullable<RestrictedFields['contract']>;
type Processing = NonNullable<RestrictedFields['dataProcessing']>;

function facts(
  ...pairs: Array<[string, ReactNode | undefined | false]>
): Fact[] {
  return pairs.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function periodText(t: Text, contract: Contract): string | undefined {
  const from = contract.start && formatDate(contract.start);
  const to = contract.end && formatDate(contract.end);
  if (from && to) {
    return t('entry.legal.periodValue', { from, to });
  }
  if (from) {
    return t('entry.legal.periodFrom', { from });
  }
  return to && t('entry.legal.periodTo', { to });
}

function contractFacts(t: Text, contract: Contract): Fact[] {
  const { end, noticePeriodMonths, costPerYearCents } = contract;
  return facts(
    [
      t('field.restricted.contract.evbItType'),
      contract.evbItType && t(`vocabulary.evbItType.${contract.evbItType}`),
    ],
    [t('field.restricted.contract.number'), contract.number],
    [t('entry.legal.period'), periodText(t, contract)],
    [
      t('field.restricted.contract.noticePeriodMonths'),
      noticePeriodMonths !== undefined &&
        t('value.months', { count: noticePeriodMonths }),
    ],
    [
      t('entry.legal.notice'),
      end && noticePeriodMonths !== undefined && (
        <NoticeDeadline end={end} noticePeriodMonths={noticePeriodMonths} />
      ),
    ],
    [
      t('field.restricted.contract.costPerYearCents'),
      costPerYearCents !== undefined && formatEuro(costPerYearCents),
    ],
  );
}

function processingFacts(t: Text, processing: Processing): Fact[] {
  return facts(
    [
      t('field.restricted.dataProcessing.recordNumber'),
      processing.recordNumber,
    ],
    [
      t('field.restricted.dataProcessing.processorAgreement'),
      processing.processorAgreement &&
        t(`vocabulary.processorAgreement.${processing.processorAgreement}`),
    ],
    [
      t('field.restricted.dataProcessing.categories'),
      processing.categories?.join(', '),
    ],
  );
}

function RestrictedCard(props: { title: string; children: ReactNode }) {
  const t = useText();
  return (
    <SectionCard
      title={props.title}
      actions={
        <StateChip
          tone="neutral"
          icon={<LockIcon fontSize="inherit" />}
          label={t('entry.legal.restrictedNote')}
        />
      }
    >
      {props.children}
    </SectionCard>
  );
}

function Part(props: { title: string; facts: Fact[]; none: string }) {
  return (
    <RestrictedCard title={props.title}>
      {props.facts.length > 0 ? (
        <FactList columns facts={props.facts} />
      ) : (
        <Typography color="textSecondary">{props.none}</Typography>
      )}
    </RestrictedCard>
  );
}

/** Contract, protection needs and data processing, for those who may see them. */
export function RestrictedFacts(props: { restricted: RestrictedFields }) {
  const { contract, protectionNeeds, dataProcessing } = props.restricted;
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.parts}>
      <Part
        title={t('entry.legal.contract')}
        facts={contract ? contractFacts(t, contract) : []}
        none={t('entry.legal.contractNone')}
      />
      <RestrictedCard title={t('entry.legal.protection')}>
        <ProtectionNeeds needs={protectionNeeds} />
      </RestrictedCard>
      <Part
        title={t('entry.legal.processing')}
        facts={dataProcessing ? processingFacts(t, dataProcessing) : []}
        none={t('entry.legal.processingNone')}
      />
    </div>
  );
}
