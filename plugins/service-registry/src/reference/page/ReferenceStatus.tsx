import { ReferenceListStatus } from '@rathaus/plugin-service-registry-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatDateTime, formatNumber } from '@rathaus/rathaus-react';
import { useText } from '../../translations/useText';

const useStyles = makeStyles(theme => ({
  facts: {
    display: 'grid',
    gap: theme.spacing(2),
    margin: 0,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
  },
  term: {
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  value: { margin: 0, overflowWrap: 'anywhere' },
}));

/** How large a list is, which version, from when and from which file. */
export function ReferenceStatus(props: { status: ReferenceListStatus }) {
  const { status } = props;
  const classes = useStyles();
  const t = useText();
  const facts: Array<[string, string | undefined]> = [
    [t('reference.status.items'), formatNumber(status.itemCount)],
    [t('reference.status.version'), String(status.version)],
    [
      t('reference.status.importedAt'),
      status.importedAt && formatDateTime(status.importedAt),
    ],
    [t('reference.status.source'), status.sourceName],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(
        ([term, value]) =>
          value && (
            <div key={term}>
              <dt className={classes.term}>{term}</dt>
              <dd className={classes.value}>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
