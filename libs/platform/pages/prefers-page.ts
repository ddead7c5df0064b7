/** Whether a request would rather have a page than JSON: it names HTML and not JSON first. */
export function prefersPage(accept = ''): boolean {
  const html = accept.indexOf('text/html');
  const json = accept.indexOf('application/json');
  return html >= 0 && (json < 0 || html < json);
}
