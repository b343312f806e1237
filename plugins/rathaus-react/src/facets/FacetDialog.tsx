import { ReactNode, useId } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import CloseIcon from '@material-ui/icons/Close';
import { makeStyles } from '@material-ui/core/styles';
import { rathausReactTranslationRef } from '../translation/ref';

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
  /** Says what the filters leave, on the button that leads back: "87 Einträge anzeigen". */
  showLabel: string;
  children: ReactNode;
}

/** The facets on a narrow screen: they work at once, the button below only leads back to the list. */
export function FacetDialog(props: FacetDialogProps) {
  const { open, onClose, showLabel, children } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rathausReactTranslationRef);
  const titleId = useId();
  return (
    <Dialog fullScreen open={open} onClose={onClose} aria-labelledby={titleId}>
      <div className={classes.head}>
        <Typography id={titleId} variant="h2">
          {t('facets.title')}
        </Typography>
        <IconButton aria-label={t('facets.close')} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      <DialogContent className={classes.content}>{children}</DialogContent>
      <DialogActions className={classes.actions}>
        <Button fullWidth variant="contained" color="primary" onClick={onClose}>
          {showLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
