import { makeStyles } from '@material-ui/core/styles';

/** Inputs in a table: quiet until somebody comes near. */
export const useCellStyles = makeStyles(theme => ({
  input: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: 40,
    padding: theme.spacing(0.5),
    border: '1px solid transparent',
    borderRadius: 6,
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'left',
    textOverflow: 'ellipsis',
    color: 'inherit',
    background: 'transparent',
    cursor: 'pointer',
    colorScheme: theme.palette.type,
    '&:hover, &:focus-visible': {
      borderColor: 'var(--bui-border-2)',
      background: theme.palette.background.paper,
    },
    '& option': {
      color: theme.palette.text.primary,
      background: theme.palette.background.paper,
    },
  },
  warning: { color: 'var(--bui-fg-warning)', fontWeight: 600 },
  danger: { color: 'var(--bui-fg-negative)', fontWeight: 600 },
}));
