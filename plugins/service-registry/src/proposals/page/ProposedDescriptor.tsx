import { DescriptorContent } from '@rathaus/plugin-service-registry-common';
import { EntityNames, SectionCard } from '@rathaus/rathaus-react';
import { makeStyles } from '@material-ui/core/styles';
import { EntityLink } from '../../entry/facts/EntityLink';
import { Fact, FactList } from '../../entry/facts/FactList';
import { NeighbourLink } from '../../entry/technology/NeighbourLink';
import { Text, useText } from '../../translations/useText';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  lines: { whiteSpace: 'pre-line' },
  source: {
    margin: 0,
    fontFamily: 'monospace',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
}));

/** Properties of {@link ProposedDescriptor}. */
export interface ProposedDescriptorProps {
  descriptor: DescriptorContent;
  names: EntityNames;
}

/** Refs that {@link ProposedDescriptor} shows by name. */
export function descriptorRefs(
  descriptor: DescriptorContent | undefined,
): string[] {
  if (!descriptor) {
    return [];
  }
  return descriptor.kind === 'team' ? descriptor.members : descriptor.entries;
}

function textFacts(
  t: Text,
  descriptor: DescriptorContent,
): [string, string | undefined][] {
  return descriptor.kind === 'team'
    ? [
        [t('proposal.team.description'), descriptor.description],
        [t('proposal.team.email'), descriptor.email],
        [t('proposal.team.phone'), descriptor.phone],
      ]
    : [
        [t('proposal.interface.type'), t(`proposal.type.${descriptor.type}`)],
        [t('proposal.interface.description'), descriptor.description],
        // No link: nobody has looked at the address yet.
        [t('proposal.interface.url'), descriptor.url],
      ];
}

/** An interface or a team as somebody proposes it. */
export function ProposedDescriptor(props: ProposedDescriptorProps) {
  const { descriptor, names } = props;
  const classes = useStyles();
  const t = useText();
  const isTeam = descriptor.kind === 'team';
  const LinkTo = isTeam ? EntityLink : NeighbourLink;
  const refs = descriptorRefs(descriptor);
  const facts: Fact[] = textFacts(t, descriptor).flatMap(([label, text]) =>
    text
      ? [{ label, value: <span className={classes.lines}>{text}</span> }]
      : [],
  );
  if (refs.length > 0) {
    facts.push({
      label: t(isTeam ? 'proposal.team.members' : 'proposal.interface.entries'),
      value: (
        <ul className={classes.list}>
          {refs.map(ref => (
            <li key={ref}>
              <LinkTo entityRef={ref} names={names} />
            </li>
          ))}
        </ul>
      ),
    });
  }
  if (descriptor.kind === 'interface' && descriptor.definition) {
    facts.push({
      label: t('proposal.interface.definition'),
      value: (
        <details>
          <summary>{t('proposal.interface.showDefinition')}</summary>
          <pre className={classes.source}>{descriptor.definition}</pre>
        </details>
      ),
    });
  }
  return (
    <SectionCard title={t(`proposal.${descriptor.kind}.content`)}>
      <FactList facts={facts} />
    </SectionCard>
  );
}
