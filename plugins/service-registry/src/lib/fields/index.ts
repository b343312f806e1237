export {
  compareFieldPaths,
  FIELD_KINDS,
  fieldKind,
  fieldOfPath,
  isFieldPath,
  type FieldKind,
  type FieldPath,
  type VocabularyName,
} from './fieldKinds';
export { fieldLabel } from './fieldLabel';
export { describeFieldValue, type ValueContext } from './fieldValue';
export { wordFor } from './words';
