import {
  Proposal,
  ServiceEntry,
} from '@rathaus/plugin-service-registry-common';
import { fieldLeaves } from '@rathaus/rathaus-common';
import { SectionCard } from '@rathaus/rathaus-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { describeFieldValue, fieldLabel, ValueContext } from '../../lib/fields';
import { shorten } from '../../upkeep/lib/shorten';
import { useText } from '../../translations/useText';

/** Longest value that is repeated, in characters. */
const VALUE_LENGTH = 300;

const useStyles = makeStyles({
  note: { whiteSpace: 'pre-line', overflowWrap: 'anywhere', fontSize: 18 },
});

/** Properties of {@link RemarkQuote}. */
export interface RemarkQuoteProps {
  proposal: Proposal;
  entry: ServiceEntry | undefined;
  context: ValueContext;
}

/** What somebody says is wrong, and what stands there. */
export function RemarkQuote(props: RemarkQuoteProps) {
  const { proposal, entry, context } = props;
  const { path, note } = proposal;
  const classes = useStyles();
  const t = useText();
  const value =
    path &&
    entry &&
    describeFieldValue(path, fieldLeaves(entry.fields).get(path), context).join(
      ', ',
    );
  return (
    <SectionCard
      title={path ? fieldLabel(t, path) : t('proposal.remark.whole')}
      description={
        value &&
        t('proposal.remark.value', { value: shorten(value, VALUE_LENGTH) })
      }
    >
      <Typography className={classes.note}>„{note}“</Typography>
    </SectionCard>
  );
}
