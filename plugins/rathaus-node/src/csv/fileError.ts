import {
  FieldProblem,
  fieldProblem,
  FieldsError,
  FileProblemCode,
} from '@rathaus/rathaus-common';

/** 400 that names the uploaded file and says what is wrong with it. */
export function fileError(
  code: FileProblemCode,
  params?: FieldProblem['params'],
): FieldsError {
  return new FieldsError([fieldProblem('file', code, params)]);
}
