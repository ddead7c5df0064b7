import 'reflect-metadata';
import { readSettings } from '#platform/config';
import { runProcess } from '#platform/process';
import { createApi } from './application';

runProcess('api', async () => {
  const settings = readSettings(process.env);
  const app = await createApi(settings);
  await app.listen(settings.port, '0.0.0.0');
  return () => app.close();
});
