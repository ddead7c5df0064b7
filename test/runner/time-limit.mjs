/** A test or hook that hangs is named and fails: the runner itself would wait for it for ever. */
import { addEventHandler } from 'jest-circus';

/** A loaded machine is slow, and a storm takes minutes; what hangs is found all the same. */
const limitInMinutes = 5;

addEventHandler(({ name }, { currentDescribeBlock }) => {
  if (name === 'add_test') limit(currentDescribeBlock.children.at(-1));
  if (name === 'add_hook') limit(currentDescribeBlock.hooks.at(-1));
});

function limit(piece) {
  const { fn } = piece;
  if (fn) piece.fn = () => inTime(fn);
}

async function inTime(fn) {
  let timer;
  const hung = new Promise((_, reject) => {
    const error = new Error(`It did not end within ${limitInMinutes} minutes.`);
    timer = setTimeout(() => reject(error), limitInMinutes * 60_000);
  });
  try {
    return await Promise.race([fn(), hung]);
  } finally {
    clearTimeout(timer);
  }
}
