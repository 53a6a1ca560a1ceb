import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Our design tokens by the names of the Digital Agency's, for the light scheme. Text has a contrast of at least 7:1,
 * edges that carry meaning at least 3:1. Red is for 110 only. A value that is not one of their names is used as it
 * is.
 */
const light: Readonly<Record<string, string>> = {
  page: '#f1f4f9',
  card: '#fff',
  ink: 'color-neutral-solid-gray-900',
  muted: 'color-neutral-solid-gray-700',
  edge: 'color-neutral-solid-gray-600',
  line: '#d9dee8',
  accent: 'color-primitive-blue-900',
  'on-accent': '#fff',
  soft: 'color-primitive-blue-50',
  'on-soft': 'color-primitive-blue-1000',
  good: 'color-primitive-green-900',
  'good-soft': 'color-primitive-green-50',
  wait: 'color-primitive-orange-1100',
  'wait-soft': 'color-primitive-orange-50',
  red: 'color-primitive-red-1000',

  focus: '#000',
  ring: 'color-primitive-yellow-300',
  radius: 'border-radius-12',
  'radius-card': 'border-radius-16',
  shadow: '0 1px 2px #0002, 0 0 0 1px #0001',
};

/** What differs in the dark scheme: their system has none, this one is ours. */
const dark: Readonly<Record<string, string>> = {
  page: '#0f131a',
  card: '#1a2029',
  ink: 'color-neutral-solid-gray-50',
  muted: 'color-neutral-solid-gray-200',
  edge: 'color-neutral-solid-gray-400',
  line: '#38414f',
  accent: 'color-primitive-blue-300',
  'on-accent': '#0b1230',
  soft: '#27324a',
  'on-soft': 'color-primitive-blue-100',
  good: 'color-primitive-green-200',
  'good-soft': '#16352a',
  wait: 'color-primitive-orange-200',
  'wait-soft': '#3d2a1b',
  focus: 'color-primitive-yellow-300',
  ring: '#000',
  shadow: '0 0 0 1px #ffffff1f',
};

/** The grounds that letters of the accent colour stand on, and the letters that stand on it, as `#rrggbb`. */
export const accentGrounds = {
  light: ['#ffffff', '#f1f4f9'],
  dark: ['#0f131a', '#1a2029', '#0b1230'],
} as const;

/** The accent colours of an edition. */
interface Accent {
  readonly light: string;
  readonly dark: string;
}

/**
 * The tokens as a style sheet, in the light and in the dark.
 * @param root the folder of the project
 * @param accent in the place of ours
 * @throws where the Digital Agency's tokens have no such name
 */
export function tokenSheet(root: string, accent?: Accent): string {
  const file = join(root, 'node_modules/@digital-go-jp/design-tokens/dist/tokens.css');
  const theirs = new Map(
    [...readFileSync(file, 'utf8').matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
  const resolved = (wanted: string): string => {
    if (!/^(color|border)-/.test(wanted)) return wanted;
    const value = theirs.get(wanted);
    if (value === undefined) throw new Error(`The design tokens have no ${wanted}.`);
    return value;
  };
  const rules = (tokens: typeof light) =>
    Object.entries(tokens)
      .map(([name, value]) => `--${name}:${resolved(value)};`)
      .join('');
  const own = (tokens: typeof light, colour?: string) => (colour ? { ...tokens, accent: colour } : tokens);
  return `:root{${rules(own(light, accent?.light))}}@media (prefers-color-scheme:dark){:root{${rules(own(dark, accent?.dark))}}}`;
}
