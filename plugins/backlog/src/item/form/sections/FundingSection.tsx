import { FUNDING_STATES, sharesOf } from '@rathaus/plugin-backlog-common';
import { formatEuro, LineField, SelectField } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useBoard } from '../../../board/context/BoardContext';
import { rateText } from '../../../lib/money';
import { useText } from '../../../translations/useText';
import { FundingForm, readCosts } from '../../lib/itemForm';
import { withProgramme } from '../../lib/withProgramme';
import { ItemFormState } from '../useItemForm';
import { FieldRow } from '../../../form/FieldRow';
import { FormSection } from './FormSection';

const useStyles = makeStyles(theme => ({
  shares: {
    padding: theme.spacing(1.5, 2),
    borderRadius: 8,
    background: 'var(--rathaus-surface-sunken)',
    fontVariantNumeric: 'tabular-nums',
  },
}));

const AMOUNTS = ['applied', 'granted', 'drawn', 'proven'] as const;
const DAYS = [
  'grantedOn',
  'implementationEnd',
  'drawdownDeadline',
  'proofDeadline',
  'earmarkedUntil',
] as const;

/** Who pays: the programme, where it stands, and what is left for the town. */
export function FundingSection(props: { form: ItemFormState }) {
  const { form } = props;
  const { funding } = form.values;
  const classes = useStyles();
  const t = useText();
  const { view } = useBoard();
  const programme = view.programmes.find(({ id }) => id === funding.programme);
  const { cost, funded, own } = sharesOf(readCosts(form.values), programme);
  const change = (part: Partial<FundingForm>) =>
    form.change({ funding: { ...funding, ...part } });
  const line = (
    name: Exclude<keyof FundingForm, 'programme' | 'state'>,
    more: Partial<Parameters<typeof LineField>[0]> = {},
  ) => (
    <LineField
      key={name}
      label={t(`field.funding.${name}`)}
      error={form.errorOf(`funding.${name}`)}
      value={funding[name]}
      onChange={value => change({ [name]: value })}
      {...more}
    />
  );
  return (
    <FormSection title={t('form.section.funding')}>
      <FieldRow>
        <SelectField
          label={t('field.funding.programme')}
          error={form.errorOf('funding.programme')}
          value={funding.programme}
          empty={t('form.noProgramme')}
          options={view.programmes
            .filter(({ id, closed }) => !closed || id === funding.programme)
            .map(({ id, title }) => ({ value: id, label: title }))}
          onChange={id =>
            change(
              withProgramme(
                funding,
                id,
                view.programmes.find(each => each.id === id),
              ),
            )
          }
        />
        {funding.programme && (
          <SelectField
            label={t('field.funding.state')}
            value={funding.state}
            options={FUNDING_STATES.map(state => ({
              value: state,
              label: t(`funding.state.${state}`),
            }))}
            onChange={chosen => {
              const state = FUNDING_STATES.find(known => known === chosen);
              if (state) {
                change({ state });
              }
            }}
          />
        )}
      </FieldRow>
      {funding.programme && (
        <>
          <FieldRow>
            {line('rate', {
              inputMode: 'decimal',
              help:
                programme?.rate === undefined
                  ? undefined
                  : t('form.rateHelp', { number: rateText(programme.rate) }),
            })}
            {line('fileNumber', { maxLength: 80 })}
          </FieldRow>
          <FieldRow>
            {AMOUNTS.map(name =>
              line(name, {
                inputMode: 'decimal',
                label: t('form.inEuro', { name: t(`field.funding.${name}`) }),
              }),
            )}
          </FieldRow>
          <FieldRow>{DAYS.map(name => line(name, { type: 'date' }))}</FieldRow>
        </>
      )}
      <Typography role="status" className={classes.shares}>
        {t('form.shares', {
          cost: formatEuro(cost),
          funded: formatEuro(funded),
          own: formatEuro(own),
        })}
      </Typography>
    </FormSection>
  );
}
