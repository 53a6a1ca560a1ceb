// React's own is CommonJS, through which each of hundreds of elements costs a look-up in the script that a reader
// on a thin line waits for.
import runtime from '../node_modules/react/cjs/react-jsx-runtime.production.js';

export const { Fragment, jsx } = runtime;
export const jsxs = jsx;
