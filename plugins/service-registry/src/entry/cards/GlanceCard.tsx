import {
  MAX_MATURITY_LEVEL,
  ServiceEntry,
} from '@rathaus/plugin-service-registry-common';
import {
  EntityNames,
  ExternalLink,
  formatDateTime,
  SectionCard,
  useRelativeTime,
} from '@rathaus/rathaus-react';
import { Text, useText } from '../../translations/useText';
import { Fact, FactList } from '../facts/FactList';

function efaText(
  t: Text,
  efa: NonNullable<ServiceEntry['fields']['efa']>,
): string {
  const role = t(`vocabulary.efaRole.${efa.role}`);
  return efa.partner
    ? t('entry.glance.efaWith', { role, partner: efa.partner })
    : role;
}

function LastChange(props: { entry: ServiceEntry; names: EntityNames }) {
  const { entry, names } = props;
  const t = useText();
  const when = useRelativeTime()(entry.updatedAt);
  return (
    <time dateTime={entry.updatedAt} title={formatDateTime(entry.updatedAt)}>
      {entry.updatedBy?.startsWith('user:')
        ? t('entry.glance.changedBy', {
            when,
            who: names.nameOf(entry.updatedBy),
          })
        : when}
    </time>
  );
}

/** Properties of {@link GlanceCard}. */
export interface GlanceCardProps {
  entry: ServiceEntry;
  names: EntityNames;
}

/** For whom it is, whose business it is, how far it has got, where it is kept. */
export function GlanceCard(props: GlanceCardProps) {
  const { entry, names } = props;
  const { fields } = entry;
  const t = useText();
  const facts: Fact[] = [
    ...(fields.audiences.length > 0
      ? [
          {
            path: 'audiences',
            label: t('entry.glance.audiences'),
            value: fields.audiences
              .map(audience => t(`vocabulary.audience.${audience}`))
              .join(', '),
          },
        ]
      : []),
    {
      path: 'responsibility',
      label: t('entry.glance.responsibility'),
      value:
        fields.responsibleBody ??
        t(`vocabulary.responsibility.${fields.responsibility}`),
    },
    ...(fields.maturity
      ? [
          {
            path: 'maturity.level',
            label: t('entry.glance.maturity'),
            value: t('entry.glance.maturityValue', {
              level: String(fields.maturity.level),
              max: String(MAX_MATURITY_LEVEL[fields.maturity.model]),
              model: fields.maturity.model,
            }),
          },
        ]
      : []),
    ...(fields.efa
      ? [
          {
            path: 'efa.role',
            label: t('entry.glance.efa'),
            value: efaText(t, fields.efa),
          },
        ]
      : []),
    {
      label: t('entry.glance.editedIn'),
      value: entry.editUrl ? (
        <ExternalLink href={entry.editUrl}>
          {t(`vocabulary.origin.${entry.origin}`)}
        </ExternalLink>
      ) : (
        t(`vocabulary.origin.${entry.origin}`)
      ),
    },
    {
      label: t('entry.glance.changed'),
      value: <LastChange entry={entry} names={names} />,
    },
  ];
  return (
    <SectionCard title={t('entry.glance.title')}>
      <FactList facts={facts} />
    </SectionCard>
  );
}
