import { type QueryKey } from '@tanstack/react-query';
import { type Schemas } from '#api-client';

export type Sample = Schemas['MailSampleDto'];

export const sampleKey: QueryKey = ['library', 'mail-sample'];
