/** The text sizes to choose from, besides the browser's zoom. The first is the default. */
export const sizes = ['normal', 'large', 'largest'] as const;

export type Size = (typeof sizes)[number];
