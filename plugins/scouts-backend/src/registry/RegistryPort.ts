import {
  ReassignInput,
  UpkeepFigures,
} from '@rathaus/plugin-service-registry-common';

/** An entry as far as offices are concerned. */
export interface OwnedEntry {
  name: string;
  title: string;
}

/** What this plugin needs of the service registry. Every method throws when the registry does not answer. */
export interface RegistryPort {
  /** The entries in use that a group owns and that are kept in the portal, by title. */
  entriesOf(owner: string): Promise<OwnedEntry[]>;

  /** The Scouts that entries name, by entry name; those that name none are left out. */
  assignedScouts(entries: string[]): Promise<Map<string, string>>;

  /** Gives entries to another owner or Scout. @returns names of those that changed */
  reassign(input: ReassignInput): Promise<string[]>;

  /** The figures by owner. */
  figures(): Promise<UpkeepFigures['items']>;
}
