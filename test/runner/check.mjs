import { runTool } from './tool.mjs';

/** Runs one check; a line when it passes, all it says when it does not. */
export async function runCheck(name, tool, args) {
  const { succeeded, output, seconds } = await runTool(tool, args);
  process.stdout.write(`${succeeded ? 'ok    ' : 'FAILED'}  ${name} (${tool}, ${seconds} s)\n`);
  if (!succeeded) process.stdout.write(`${output}\n`);
  return succeeded;
}
