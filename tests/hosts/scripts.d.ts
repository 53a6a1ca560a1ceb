declare module '*/scripts/recipes.mjs' {
  export function recipes(base: string): Readonly<Record<'nginx.conf' | 'Caddyfile' | 'apache.conf', string>>;
}

declare module '*/settings.mjs' {
  export function nodeFault(version: string): string | undefined;
  export function settingsFault(env: Readonly<Record<string, string>>): string | undefined;
  export function roomFault(free: number): string | undefined;
  export function folderFault(root: string): string | undefined;
  export function machineFault(error: { code?: string; path?: string }): string | undefined;
  export function findEdition(root: string, asked: string | undefined): string | undefined;
}

declare module '*/scripts/programs.mjs' {
  export function findPrograms(): Record<string, string>;
}
