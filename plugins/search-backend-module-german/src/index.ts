/**
 * A search engine that understands German: umlauts, compounds, abbreviations,
 * everyday words and typing errors.
 *
 * @packageDocumentation
 */
export * from './database/openIndexDatabase';
export * from './engine/GermanSearchEngine';
export * from './engine/OwnGroups';
export * from './engine/translateQuery';
export * from './synonyms/ListedSynonyms';
export * from './synonyms/Synonyms';
export * from './visibility/Visibility';
export { searchModuleGerman as default } from './module';
