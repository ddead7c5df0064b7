import {
  type QueryKey,
  useMutation,
  type UseMutationResult,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { answerOf, ifMatch, type Schemas } from '#api-client';
import { isAtWork } from '#libs/exchange/domain/import-status';
import { api } from '../../base/api';
import { queryClient } from '../../base/query-client';

export type Import = Schemas['ImportWithPreviewDto'];

export type ImportStep = 'check' | 'run' | 'cancel';

export const importsKey: QueryKey = ['imports'];

/** So often it is looked at how far the worker has come. */
const LOOK_MILLISECONDS = 1000;

const keyOf = (id: string): QueryKey => [...importsKey, 'one', id];

/** An import as it now stands; while a worker is at it, it is read again and again. */
export function useImport(id: string): Import {
  return useSuspenseQuery({
    queryKey: keyOf(id),
    queryFn: () => readImport(id),
    refetchInterval: ({ state: { data } }) =>
      data && isAtWork(data.status) ? LOOK_MILLISECONDS : false,
  }).data;
}

/** Corrects how the file is read. One correction after the other, each of the version that the last one made. */
export function useCorrection(
  id: string,
): UseMutationResult<Import, Error, Schemas['ChangeImportDto']> {
  return useMutation({
    scope: { id: `import.${id}` },
    mutationFn: async (body) => {
      const { version } = queryClient.getQueryData<Import>(keyOf(id)) ?? (await readImport(id));
      const params = { path: { id }, header: ifMatch(version) };
      return answerOf(api.PATCH('/api/v1/imports/{id}', { params, body }));
    },
    onSuccess: (corrected) => {
      queryClient.setQueryData(keyOf(id), corrected);
    },
    onError: () => queryClient.invalidateQueries({ queryKey: keyOf(id) }),
  });
}

/** Has the rows checked or imported, or stops that. */
export function useImportStep(id: string): UseMutationResult<Import, Error, ImportStep> {
  const params = { path: { id } };
  const steps: Readonly<Record<ImportStep, () => Promise<Import>>> = {
    check: () => answerOf(api.POST('/api/v1/imports/{id}/check', { params })),
    run: () => answerOf(api.POST('/api/v1/imports/{id}/run', { params })),
    cancel: () => answerOf(api.POST('/api/v1/imports/{id}/cancel', { params })),
  };
  return useMutation({
    scope: { id: `import.${id}` },
    mutationFn: (step) => steps[step](),
    onSuccess: (now) => {
      queryClient.setQueryData(keyOf(id), now);
    },
    onError: () => queryClient.invalidateQueries({ queryKey: keyOf(id) }),
  });
}

export function importsChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: importsKey });
}

function readImport(id: string): Promise<Import> {
  return answerOf(api.GET('/api/v1/imports/{id}', { params: { path: { id } } }));
}
