import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Shown } from '../api/client';

export type Signature = Shown['RuleSignatureView'];
export type Erratum = Shown['ErratumView'];

/** 核签 of each rule that has one. */
export const signaturesQuery = queryOptions({
  queryKey: ['law', 'signatures'],
  queryFn: () => answerOf(api.GET('/api/law/signatures')),
});

/** The own ones, and for the administrator of all organs everybody's: the newest fifty. */
export const errataQuery = queryOptions({
  queryKey: ['law', 'errata'],
  queryFn: () => answerOf(api.GET('/api/law/errata')),
});
