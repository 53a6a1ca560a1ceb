/** How large the letters are: the reader's choice, beside the zoom of the browser. The first is the usual one. */
export const sizes = ['normal', 'large', 'largest'] as const;

export type Size = (typeof sizes)[number];
