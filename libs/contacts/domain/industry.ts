/** A section (`G`), division (`47`), group (`47.6`) or class (`47.61`) of NACE Rev. 2. */
const code = /^([A-U]|\d{2}(\.\d{1,2})?)$/;

export function isIndustry(text: string): boolean {
  return code.test(text);
}
