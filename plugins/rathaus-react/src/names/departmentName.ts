/** The name of a Fachbereich where a heading already says what it is: "Schule" for "Fachbereich Schule". */
export function shortDepartmentName(name: string): string {
  return name.replace(/^Fachbereich /, '');
}
