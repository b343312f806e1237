import { ItemPart } from '../board/vocabulary';
import { ItemField } from './fields';

const PARTS: Partial<Record<ItemField, ItemPart>> = {
  schools: 'schools',
  category: 'category',
  costType: 'money',
  estimate: 'money',
  ordered: 'money',
  actual: 'money',
  funding: 'funding',
  councilDecision: 'councilDecision',
  provider: 'provider',
};

const PART_BY_NAME = new Map<string, ItemPart>(Object.entries(PARTS));

/** The part of an item that a field belongs to; undefined for what is part of every item. */
export function partOfField(field: string): ItemPart | undefined {
  return PART_BY_NAME.get(field);
}
