/** The ref as the page's address writes it: without what goes without saying. */
function inAddress(ref: string): string {
  return encodeURIComponent(ref.replace(/^group:(default\/)?/, ''));
}

/** Pages of the portal that notifications lead to. */
export const links = {
  department: (ref: string) => `/scouts/fachbereich/${inAddress(ref)}`,
  certificate: (termId: string) => `/scouts/urkunde/${termId}`,
  handover: (id: string) => `/scouts/uebergabe/${id}`,
  tasks: () => '/aufgaben',
};
