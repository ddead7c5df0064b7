import { ValueStore } from './value-store';

/** Whether Liaison could be reached the last time that something was asked of it. */
export const connection = new ValueStore(true);
