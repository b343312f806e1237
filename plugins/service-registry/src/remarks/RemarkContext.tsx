import { createContext, useContext } from 'react';

/** What somebody can say that something is wrong with: a field's path, or the entry as a whole. */
export type RemarkSubject = string | undefined;

/** Opens the quick message about a fact. */
export type AskForRemark = (subject: RemarkSubject) => void;

const RemarkContext = createContext<AskForRemark | undefined>(undefined);

/** Lets the facts below it offer a quick message. */
export const RemarkContextProvider = RemarkContext.Provider;

/** Opens the quick message; undefined where none can be sent. */
export function useAskForRemark(): AskForRemark | undefined {
  return useContext(RemarkContext);
}
