/** Pages of the portal that notifications lead to. */
export const links = {
  board: (board: string) => `/schulprojekte/${board}`,
  item: (board: string, id: string) =>
    `/schulprojekte/${board}?massnahme=${encodeURIComponent(id)}`,
};
