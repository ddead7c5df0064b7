import { fileURLToPath } from 'node:url';

/** The folder of the checkout, without an ending slash. */
export const checkout = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');
