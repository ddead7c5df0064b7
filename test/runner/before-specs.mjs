/** What a process that runs specs needs: our sources as they are, which `import` leaves to `require`. */
import { register } from 'node:module';
import './run-typescript.cjs';

register('./leave-typescript-to-require.mjs', import.meta.url);
