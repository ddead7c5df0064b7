import stopServices from '../../support/stop-services';

export default async function stopBrowser(): Promise<void> {
  await globalThis.liaisonTestBrowser?.stop();
  globalThis.liaisonTestBrowser = undefined;
  await stopServices();
}
