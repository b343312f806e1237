import { Proposal } from '@rathaus/plugin-service-registry-common';
import { SectionCard, StateChip } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { FactList } from '../../entry/facts/FactList';
import { changeParts } from '../../entry/history/changeParts';
import { ChangeView } from '../../entry/history/ChangeView';
import { compareFieldPaths, fieldLabel, ValueContext } from '../../lib/fields';
import { useText } from '../../translations/useText';

const useStyles = makeStyles(theme => ({
  change: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0.5, 2),
  },
}));

/** Properties of {@link ProposedChanges}. */
export interface ProposedChangesProps {
  proposal: Proposal;
  context: ValueContext;
}

/** What was proposed, field by field, and once decided: what of it was taken over. */
export function ProposedChanges(props: ProposedChangesProps) {
  const { proposal, context } = props;
  const classes = useStyles();
  const t = useText();
  return (
    <SectionCard
      title={t(
        proposal.kind === 'create'
          ? 'proposal.create.content'
          : 'proposal.changes',
      )}
    >
      <FactList
        facts={[...proposal.changes]
          .sort((a, b) => compareFieldPaths(a.path, b.path))
          .map(change => ({
            label: fieldLabel(t, change.path),
            value: (
              <div className={classes.change}>
                <ChangeView change={changeParts(change, context)} />
                {change.accepted !== undefined && proposal.kind === 'edit' && (
                  <StateChip
                    tone={change.accepted ? 'success' : 'neutral'}
                    label={t(
                      change.accepted
                        ? 'proposal.field.accepted'
                        : 'proposal.field.rejected',
                    )}
                  />
                )}
              </div>
            ),
          }))}
      />
    </SectionCard>
  );
}
