import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program by one of its names, or undefined. */
const find = (...names) =>
  names
    .flatMap((name) =>
      [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'].map((folder) => join(folder, name)),
    )
    .find((path) => existsSync(path));

const firefoxOfMac = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** WebKitGTK's own small browser; Debian keeps it among the libraries. */
function findMiniBrowser() {
  const libraries = '/usr/lib';
  const places = existsSync(libraries)
    ? readdirSync(libraries).map((folder) => join(libraries, folder, 'webkit2gtk-4.1/MiniBrowser'))
    : [];
  return places.find((path) => existsSync(path));
}

/**
 * The browsers and web servers that the tests drive, as far as they are there.
 * @returns the path of each, by the variable that names it
 */
export function findPrograms() {
  const { env } = process;
  const found = {
    CHROMIUM: env.CHROMIUM || find('chromium', 'chromium-browser', 'google-chrome'),
    CHROMIUM_SHELL: env.CHROMIUM_SHELL || (env.CHROMIUM ? undefined : find('chromium-headless-shell')),
    FIREFOX:
      env.FIREFOX || find('firefox-esr', 'firefox') || (existsSync(firefoxOfMac) ? firefoxOfMac : undefined),
    WEBKIT_DRIVER: env.WEBKIT_DRIVER || find('WebKitWebDriver'),
    WEBKIT: env.WEBKIT || findMiniBrowser(),
    XVFB: find('Xvfb'),
    NGINX: find('nginx'),
    CADDY: find('caddy'),
    APACHE: find('apache2'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, path]) => path));
}
