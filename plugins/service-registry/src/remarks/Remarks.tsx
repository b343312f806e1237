import { ReactNode, useCallback, useState } from 'react';
import {
  Proposal,
  ServiceEntry,
} from '@rathaus/plugin-service-registry-common';
import Button from '@material-ui/core/Button';
import RemarkIcon from '@material-ui/icons/FeedbackOutlined';
import { makeStyles } from '@material-ui/core/styles';
import { EntityNames } from '@rathaus/rathaus-react';
import { useText } from '../translations/useText';
import { RemarkContextProvider, RemarkSubject } from './RemarkContext';
import { RemarkDialog } from './RemarkDialog';

const useStyles = makeStyles(theme => ({
  foot: {
    margin: theme.spacing(4, 0, 0, -1),
    '@media print': { display: 'none' },
  },
}));

/** Properties of {@link Remarks}. */
export interface RemarksProps {
  entry: ServiceEntry;
  names: EntityNames;
  /** The message is with those who look after the entry. */
  onSent(proposal: Proposal): void;
  children: ReactNode;
}

/** Lets people say of any fact inside, and at the foot of the entry as a whole, that something is wrong with it. */
export function Remarks(props: RemarksProps) {
  const { entry, names, onSent, children } = props;
  const classes = useStyles();
  const t = useText();
  const [asked, setAsked] = useState<{ path: RemarkSubject }>();
  const ask = useCallback((path: RemarkSubject) => setAsked({ path }), []);
  if (!entry.allowedActions.includes('propose')) {
    return <>{children}</>;
  }
  return (
    <RemarkContextProvider value={ask}>
      {children}
      <div className={classes.foot}>
        <Button startIcon={<RemarkIcon />} onClick={() => ask(undefined)}>
          {t('proposal.remark.title')}
        </Button>
      </div>
      {asked && (
        <RemarkDialog
          entry={entry}
          path={asked.path}
          names={names}
          onSent={onSent}
          onClose={() => setAsked(undefined)}
        />
      )}
    </RemarkContextProvider>
  );
}
