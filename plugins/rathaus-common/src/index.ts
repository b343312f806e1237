/**
 * What all of the portal's plugins share, in the browser and behind it:
 * formats of values, problems with fields, texts, the base of HTTP clients.
 *
 * @packageDocumentation
 */
export * from './client/JsonClient';
export * from './diff/fieldChange';
export * from './diff/fieldDiff';
export * from './imports/ImportClient';
export * from './imports/imports';
export * from './problems/errors';
export * from './problems/fieldProblem';
export * from './problems/fileProblems';
export * from './problems/fromZodError';
export * from './problems/messages';
export * from './problems/problemsOfAnswer';
export * from './schools/schoolSpec';
export * from './schools/schoolState';
export * from './templates/stepResult';
export * from './text/foldText';
export * from './text/heading';
export * from './text/slug';
export * from './validation/formats';
