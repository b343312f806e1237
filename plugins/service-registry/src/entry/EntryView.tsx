import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { toError } from '@backstage/errors';
import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import {
  PortalPage,
  UndoSnackbar,
  useEntityNames,
} from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { useNavigate } from 'react-router-dom';
import { serviceRegistryApiRef } from '../api';
import { SavedNotice } from '../edit/page/SavedNotice';
import { LifecycleChip } from '../chips/LifecycleChip';
import { ResponsibilityChip } from '../chips/ResponsibilityChip';
import { RetiredChip } from '../chips/RetiredChip';
import { Remarks } from '../remarks/Remarks';
import { useLinks } from '../routes';
import { useText } from '../translations/useText';
import { UpkeepChip } from '../upkeep/UpkeepChip';
import { describeFailure } from './actions/describeFailure';
import { EntryActions } from './actions/EntryActions';
import { RetireDialog } from './actions/RetireDialog';
import { ReviveDialog } from './actions/ReviveDialog';
import { useNotice } from './actions/useNotice';
import { ContactCard } from './cards/ContactCard';
import { GlanceCard } from './cards/GlanceCard';
import { ServiceCard } from './cards/ServiceCard';
import { CareBand } from './care/CareBand';
import { peopleAndGroups } from './entryRefs';
import { EntryTabs } from './EntryTabs';
import { HistoryTab } from './history/HistoryTab';
import { LegalTab } from './legal/LegalTab';
import { OverviewTab } from './overview/OverviewTab';
import { RetiredBanner } from './RetiredBanner';
import { TechnologyTab } from './technology/TechnologyTab';
import { useDocumentationPath } from './useDocumentationPath';

const useStyles = makeStyles(theme => ({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
  summary: {
    marginTop: theme.spacing(1.5),
    color: theme.palette.text.primary,
    fontSize: 18,
  },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))',
    gap: theme.spacing(3),
    marginBottom: theme.spacing(4),
    [theme.breakpoints.down('xs')]: { gap: theme.spacing(2) },
  },
}));

/** Properties of {@link EntryView}. */
export interface EntryViewProps {
  entry: ServiceEntry;
  /** Shows what a write has answered, without asking again. */
  onChange: (entry: ServiceEntry) => void;
}

type OpenDialog = 'retire' | 'revive';

/** The page of one entry: what it is, for whom, whom to call and where to click, then the details. */
export function EntryView(props: EntryViewProps) {
  const { entry, onChange } = props;
  const { fields } = entry;
  const classes = useStyles();
  const t = useText();
  const links = useLinks();
  const navigate = useNavigate();
  const api = useApi(serviceRegistryApiRef);
  const names = useEntityNames(peopleAndGroups(entry));
  const documentation = useDocumentationPath(entry);
  const { notice, show, close } = useNotice();
  const [dialog, setDialog] = useState<OpenDialog>();

  const goBackTo = async (revision: number, changed: ServiceEntry) => {
    try {
      onChange(
        await api.restoreEntry(entry.name, changed.revision, { revision }),
      );
      show({ message: t('entry.actions.undone') });
    } catch (error) {
      const reason = describeFailure(t, toError(error));
      show({ message: t('entry.actions.failed', { reason }) });
    }
  };
  /** Shows the changed entry and offers the way back to what was there before. */
  const changedTo = (changed: ServiceEntry, message: string) => {
    const before = entry.revision;
    onChange(changed);
    // What was retired before cannot be had back by restoring: that would put it into use.
    const action = entry.retiredAt
      ? undefined
      : { onClick: () => goBackTo(before, changed) };
    show({ message, action });
  };

  return (
    <PortalPage
      title={fields.title}
      headline={`${t(`vocabulary.type.${fields.type}`)} · ${
        entry.ownerTitle ?? names.nameOf(fields.owner)
      }`}
      subtitle={
        <>
          <div className={classes.chips}>
            {entry.retiredAt ? (
              <RetiredChip />
            ) : (
              <LifecycleChip lifecycle={fields.lifecycle} />
            )}
            <ResponsibilityChip
              responsibility={fields.responsibility}
              responsibleBody={fields.responsibleBody}
            />
            {entry.upkeep && !entry.retiredAt && (
              <UpkeepChip upkeep={entry.upkeep} />
            )}
          </div>
          {fields.summary && (
            <div className={classes.summary}>{fields.summary}</div>
          )}
        </>
      }
      breadcrumb={[{ label: t('entry.back'), to: links.list }]}
      actions={
        <EntryActions
          entry={entry}
          onRetire={() => setDialog('retire')}
          notify={message => show({ message })}
        />
      }
    >
      <RetiredBanner entry={entry} onRevive={() => setDialog('revive')} />
      <CareBand
        entry={entry}
        names={names}
        onChange={onChange}
        notify={message => show({ message })}
      />
      <Remarks
        entry={entry}
        names={names}
        onSent={({ id }) =>
          show({
            message: t('proposal.remark.thanks'),
            action: {
              label: t('proposal.showState'),
              onClick: () => navigate(links.proposal(id)),
            },
          })
        }
      >
        <div className={classes.cards}>
          <ServiceCard links={fields.links} />
          <ContactCard fields={fields} names={names} />
          <GlanceCard entry={entry} names={names} />
        </div>
        <EntryTabs>
          {tab => (
            <>
              {tab === 'ueberblick' && (
                <OverviewTab
                  fields={fields}
                  names={names}
                  documentation={documentation}
                />
              )}
              {tab === 'technik' && <TechnologyTab entry={entry} />}
              {tab === 'recht' && <LegalTab entry={entry} />}
              {tab === 'verlauf' && (
                <HistoryTab
                  entry={entry}
                  onRestored={(restored, revision) =>
                    changedTo(
                      restored,
                      t('entry.history.restored', {
                        revision: String(revision),
                      }),
                    )
                  }
                />
              )}
            </>
          )}
        </EntryTabs>
      </Remarks>
      {dialog === 'retire' && (
        <RetireDialog
          entry={entry}
          onRetired={retired => changedTo(retired, t('entry.actions.retired'))}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'revive' && (
        <ReviveDialog
          entry={entry}
          onRevived={revived => {
            onChange(revived);
            show({ message: t('entry.actions.restored') });
          }}
          onClose={() => setDialog(undefined)}
        />
      )}
      <SavedNotice entry={entry} onRestored={onChange} />
      <UndoSnackbar
        message={notice?.message}
        onUndo={notice?.action?.onClick}
        undoLabel={notice?.action?.label}
        onClose={close}
      />
    </PortalPage>
  );
}
