const oldest = [20, 19];

/** Ends the process with a sentence when this Node.js is too old for Liaison. */
export function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  process.stderr.write(
    `Liaison needs Node.js ${oldest.join('.')} or newer, and this is ${process.versions.node}.\n` +
      'Install the current version from https://nodejs.org and try again.\n',
  );
  process.exit(1);
}
