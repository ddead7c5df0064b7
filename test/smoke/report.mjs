let passed = 0;
let failed = 0;

/** One step of the smoke: a line when it holds, the reason when it does not. */
export async function step(sentence, check) {
  try {
    const result = await check();
    passed += 1;
    process.stdout.write(`ok      ${sentence}\n`);
    return result;
  } catch (error) {
    failed += 1;
    process.stdout.write(`FAILED  ${sentence}\n        ${error.message}\n`);
    return undefined;
  }
}

export function expect(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}

export function sum() {
  return { passed, failed };
}
