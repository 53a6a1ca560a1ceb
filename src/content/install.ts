/** Pictures of what to press, one a step. */
export const pictures = ['share', 'add', 'confirm', 'menu', 'address-bar'] as const;
export type Picture = (typeof pictures)[number];

/** Devices that the site can be installed on, in the order of the page; for each step its picture. */
export const installSteps = {
  apple: ['share', 'add', 'confirm'],
  android: ['menu', 'add', 'confirm'],
  desktop: ['address-bar', 'confirm'],
} as const satisfies Readonly<Record<string, readonly Picture[]>>;

export type Device = keyof typeof installSteps;

/** `installed`: it runs from there. `in-app`: the window of another app, which cannot. */
export type InstallWay = Device | 'installed' | 'in-app';
