import { EntryFields } from '@rathaus/plugin-service-registry-common';
import { formatDate } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { fieldLabel } from '../../lib/fields';
import { Text, useText } from '../../translations/useText';
import { FactList } from '../facts/FactList';

function operatorText(
  t: Text,
  operator: NonNullable<EntryFields['operator']>,
): string {
  const { name } = operator;
  const from = operator.validFrom && formatDate(operator.validFrom);
  const to = operator.validTo && formatDate(operator.validTo);
  if (from && to) {
    return t('entry.technology.operatorPeriod', { name, from, to });
  }
  if (from) {
    return t('entry.technology.operatorFrom', { name, from });
  }
  return to ? t('entry.technology.operatorTo', { name, to }) : name;
}

/** What it is built with and who runs it. */
export function ProductFacts(props: { fields: EntryFields }) {
  const { fields } = props;
  const t = useText();
  const values = [
    ['product', fields.product],
    ['version', fields.version],
    ['vendor', fields.vendor],
    ['operator.name', fields.operator && operatorText(t, fields.operator)],
    ['xoevStandards', fields.xoevStandards.join(', ')],
  ] as const;
  const facts = values.flatMap(([path, value]) =>
    value ? [{ path, label: fieldLabel(t, path), value }] : [],
  );
  return facts.length > 0 ? (
    <FactList columns facts={facts} />
  ) : (
    <Typography color="textSecondary">
      {t('entry.technology.noProduct')}
    </Typography>
  );
}
