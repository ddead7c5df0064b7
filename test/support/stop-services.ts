export default async function stopServices(): Promise<void> {
  const services = globalThis.liaisonTestServices ?? [];
  globalThis.liaisonTestServices = undefined;
  for (const service of [...services].reverse()) await service.stop();
}
