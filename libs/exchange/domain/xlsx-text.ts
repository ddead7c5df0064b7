/**
 * XML has no carriage returns, and spreadsheets write them, as they do control characters, as `_x000D_` (ECMA-376,
 * ST_Xstring). A text that looks like that is marked by an escaped underscore.
 */
export function escapeXlsx(text: string): string {
  return text.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_');
}

export function unescapeXlsx(text: string): string {
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
