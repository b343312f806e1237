import { Programme } from '@rathaus/plugin-backlog-common';
import {
  ExternalLink,
  formatDate,
  formatEuro,
  SectionCard,
  StateChip,
} from '@rathaus/rathaus-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Facts } from '../facts/Facts';
import { rateText } from '../lib/money';
import { useText } from '../translations/useText';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(1.5),
  },
  note: { marginTop: theme.spacing(1.5), whiteSpace: 'pre-wrap' },
}));

/** Properties of {@link ProgrammeList}. */
export interface ProgrammeListProps {
  programmes: readonly Programme[];
  onEdit(programme: Programme): void;
}

/** What is known of each Fördertopf; what is not known, is not shown. */
export function ProgrammeList(props: ProgrammeListProps) {
  const { programmes, onEdit } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <ul className={classes.list}>
      {programmes.map(programme => {
        const { title, funder, rate, ceiling, windows, link, note } = programme;
        const { drawdownDeadline, proofDeadline, earmarkYears } = programme;
        return (
          <li key={programme.id}>
            <SectionCard
              title={title}
              description={funder}
              actions={
                <Button
                  variant="outlined"
                  color="primary"
                  size="small"
                  aria-label={t('programme.editOf', { title })}
                  onClick={() => onEdit(programme)}
                >
                  {t('programme.edit')}
                </Button>
              }
            >
              {(programme.closed || programme.ownBudget) && (
                <div className={classes.chips}>
                  {programme.closed && (
                    <StateChip tone="neutral" label={t('programme.closed')} />
                  )}
                  {programme.ownBudget && (
                    <StateChip tone="info" label={t('programme.ownBudget')} />
                  )}
                </div>
              )}
              <Facts
                facts={[
                  {
                    name: t('programme.rateOf'),
                    value:
                      rate === undefined
                        ? !programme.ownBudget && t('programme.notSettled')
                        : t('value.percent', { number: rateText(rate) }),
                  },
                  {
                    name: t('programme.ceiling'),
                    value: ceiling !== undefined && formatEuro(ceiling),
                  },
                  {
                    name: t('programme.windows'),
                    value: windows
                      .map(({ from, to }) =>
                        t('programme.period', {
                          from: formatDate(from),
                          to: formatDate(to),
                        }),
                      )
                      .join(', '),
                  },
                  {
                    name: t('field.funding.drawdownDeadline'),
                    value: drawdownDeadline && formatDate(drawdownDeadline),
                  },
                  {
                    name: t('field.funding.proofDeadline'),
                    value: proofDeadline && formatDate(proofDeadline),
                  },
                  {
                    name: t('programme.earmark'),
                    value:
                      earmarkYears !== undefined &&
                      t('programme.years', { count: earmarkYears }),
                  },
                  {
                    name: t('programme.link'),
                    value: link && (
                      <ExternalLink href={link}>{link}</ExternalLink>
                    ),
                  },
                ]}
              />
              {note && <Typography className={classes.note}>{note}</Typography>}
            </SectionCard>
          </li>
        );
      })}
    </ul>
  );
}
