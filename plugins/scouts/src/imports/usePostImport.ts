import { useCallback, useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { PostImportResult } from '@rathaus/plugin-scouts-common';
import {
  readBytes,
  UploadFailure,
  useLanguage,
  useUpload,
} from '@rathaus/rathaus-react';
import { z } from 'zod';
import { scoutsApiRef } from '../api';
import { describeError, describeProblems, readFailure } from '../lib/failure';
import { useText } from '../translations/useText';

/** The server takes no longer names. */
const MAX_NAME = 200;

/** A file and what the server says about it. */
export interface CheckedFile {
  file: File;
  result: PostImportResult;
}

/** Where an import stands. */
export interface PostImportState {
  /** The file that can be loaded. */
  check?: CheckedFile;
  /** Why the chosen file could not be checked. */
  problem?: UploadFailure;
  /** Why the checked file could not be loaded. */
  failure?: string;
  /** How many posts the last file brought. */
  loaded?: number;
  /** What is going on. */
  step?: 'checking' | 'loading';
  chooseFile(file: File): void;
  /** Loads what was checked, without its faulty rows. */
  load(): Promise<void>;
}

/** Checks a file as soon as it is chosen and loads it on request. */
export function usePostImport(): PostImportState {
  const t = useText();
  const language = useLanguage();
  const api = useApi(scoutsApiRef);
  const [check, setCheck] = useState<CheckedFile>();
  const [failure, setFailure] = useState<string>();
  const [loaded, setLoaded] = useState<number>();
  const [isLoading, setIsLoading] = useState(false);

  const send = useCallback(
    async (chosen: File): Promise<CheckedFile> => {
      // What was checked is what is loaded, even when the file on the disk is changed or gone by then.
      const file = new File([await readBytes(chosen)], chosen.name);
      const result = await api.importPosts(file, {
        dryRun: true,
        fileName: file.name.slice(0, MAX_NAME),
      });
      return { file, result };
    },
    [api],
  );
  const { busy, problem, upload } = useUpload(send, setCheck);

  const chooseFile = (file: File) => {
    setCheck(undefined);
    setFailure(undefined);
    setLoaded(undefined);
    upload(file);
  };
  const load = async () => {
    if (!check) {
      return;
    }
    const { file, result } = check;
    setFailure(undefined);
    setIsLoading(true);
    try {
      const { counts } = await api.importPosts(file, {
        dryRun: false,
        fileName: file.name.slice(0, MAX_NAME),
        ...(result.counts.faulty > 0 && { skipFaulty: true }),
      });
      setCheck(undefined);
      setLoaded(counts.new);
    } catch (error) {
      const reason = readFailure(error, z.never());
      setFailure(
        reason.kind === 'fields'
          ? describeProblems(reason.problems, language)
          : describeError(t, toError(error)),
      );
    } finally {
      setIsLoading(false);
    }
  };
  const step = () => {
    if (busy) {
      return 'checking';
    }
    return isLoading ? 'loading' : undefined;
  };
  return { check, problem, failure, loaded, step: step(), chooseFile, load };
}
