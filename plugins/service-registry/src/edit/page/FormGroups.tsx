import { ComponentType } from 'react';
import { AboutGroup } from '../groups/AboutGroup';
import { AdministrativeGroup } from '../groups/AdministrativeGroup';
import { AudienceGroup } from '../groups/AudienceGroup';
import { ContactGroup } from '../groups/ContactGroup';
import { LegalGroup } from '../groups/LegalGroup';
import { RemarksGroup } from '../groups/RemarksGroup';
import { RestrictedGroup } from '../groups/RestrictedGroup';
import { TechnologyGroup } from '../groups/TechnologyGroup';
import { GroupId } from '../lib/groups';

const COMPONENTS: Record<GroupId, ComponentType> = {
  about: AboutGroup,
  audience: AudienceGroup,
  contact: ContactGroup,
  administrative: AdministrativeGroup,
  technology: TechnologyGroup,
  legal: LegalGroup,
  restricted: RestrictedGroup,
  remarks: RemarksGroup,
};

/** The sections of the form, below each other. */
export function FormGroups(props: { groups: readonly GroupId[] }) {
  return (
    <>
      {props.groups.map(group => {
        const Group = COMPONENTS[group];
        return <Group key={group} />;
      })}
    </>
  );
}
