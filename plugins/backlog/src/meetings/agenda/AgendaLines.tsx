import { AgendaEntry } from '@rathaus/plugin-backlog-common';
import IconButton from '@material-ui/core/IconButton';
import UpIcon from '@material-ui/icons/ArrowUpward';
import DownIcon from '@material-ui/icons/ArrowDownward';
import DeleteIcon from '@material-ui/icons/DeleteOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';
import { movedLine, pointTitle } from '../lib/agenda';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    minHeight: 44,
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  heading: { fontWeight: 600 },
  name: { flex: 1, minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
}));

/** Properties of {@link AgendaLines}. */
export interface AgendaLinesProps {
  agenda: readonly AgendaEntry[];
  onChange(agenda: AgendaEntry[]): void;
}

/** The lines of an agenda, to put in order and to take away. */
export function AgendaLines(props: AgendaLinesProps) {
  const { agenda, onChange } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <ol className={classes.list} aria-label={t('meeting.agenda')}>
      {agenda.map((entry, index) => {
        const { id } = entry;
        const name = entry.kind === 'heading' ? entry.title : pointTitle(entry);
        return (
          <li key={id} className={classes.line}>
            <span
              className={
                entry.kind === 'heading'
                  ? `${classes.name} ${classes.heading}`
                  : classes.name
              }
            >
              {name}
            </span>
            <IconButton
              size="small"
              aria-label={t('agenda.up', { name })}
              disabled={index === 0}
              onClick={() => onChange(movedLine(agenda, id, -1))}
            >
              <UpIcon fontSize="small" />
            </IconButton>
            <IconButton
              size="small"
              aria-label={t('agenda.down', { name })}
              disabled={index === agenda.length - 1}
              onClick={() => onChange(movedLine(agenda, id, 1))}
            >
              <DownIcon fontSize="small" />
            </IconButton>
            <IconButton
              size="small"
              aria-label={t('agenda.remove', { name })}
              onClick={() => onChange(agenda.filter(other => other !== entry))}
            >
              <DeleteIcon fontSize="small" />
            </IconButton>
          </li>
        );
      })}
    </ol>
  );
}
