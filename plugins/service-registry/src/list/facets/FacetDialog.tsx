import { ReactNode, useId } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import CloseIcon from '@material-ui/icons/Close';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translations/useText';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: theme.spacing(1, 1, 1, 2),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  content: { padding: theme.spacing(2) },
  actions: {
    padding: theme.spacing(2),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
}));

/** Properties of {@link FacetDialog}. */
export interface FacetDialogProps {
  open: boolean;
  onClose: () => void;
  /** How many entries the filters leave. */
  totalItems: number;
  children: ReactNode;
}

/** The facets on a narrow screen: they work at once, the button below only leads back to the list. */
export function FacetDialog(props: FacetDialogProps) {
  const { open, onClose, totalItems, children } = props;
  const classes = useStyles();
  const t = useText();
  const titleId = useId();
  return (
    <Dialog fullScreen open={open} onClose={onClose} aria-labelledby={titleId}>
      <div className={classes.head}>
        <Typography id={titleId} variant="h2">
          {t('list.facets.title')}
        </Typography>
        <IconButton aria-label={t('list.facets.close')} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      <DialogContent className={classes.content}>{children}</DialogContent>
      <DialogActions className={classes.actions}>
        <Button fullWidth variant="contained" color="primary" onClick={onClose}>
          {t('list.facets.show', { count: totalItems })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
