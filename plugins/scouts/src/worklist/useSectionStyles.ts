import { makeStyles } from '@material-ui/core/styles';

/** Looks of the parts below the tasks. */
export const useSectionStyles = makeStyles(theme => ({
  title: { margin: theme.spacing(3, 0, 1) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1.5),
    minHeight: 40,
  },
}));
