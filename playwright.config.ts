import { defineConfig } from '@playwright/test';

// CHROMIUM: the path of a Chromium; without it, Playwright's own.
const executablePath = process.env.CHROMIUM;

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  // A guard against hanging, wide enough for a busy machine.
  timeout: 90_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['dot']],
  // Profiles and copied builds are large.
  preserveOutput: 'failures-only',
  use: {
    locale: 'ja-JP',
    viewport: { width: 360, height: 640 },
    // The whole browser, not the headless shell: only it installs, and keeps pages for Back as a reader's does.
    channel: executablePath ? undefined : 'chromium',
    launchOptions: { ...(executablePath ? { executablePath } : {}) },
  },
});
