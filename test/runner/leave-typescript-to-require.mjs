const typescript = /\.tsx?(\?|$)/;

/** A hook of Node.js's modules: a file of ours is one that `require` compiles, even if it is imported. */
export function load(url, context, nextLoad) {
  return typescript.test(url) ? { format: 'commonjs', shortCircuit: true } : nextLoad(url, context);
}
