import { defineConfig } from '@playwright/test';

// CHROMIUM, CHROMIUM_SHELL: the paths of a Chromium and of its headless shell, which does the same work in little more
// than half the time; without them, Playwright's own. What needs the whole browser says so (`wholeBrowser`).
const executablePath = process.env.CHROMIUM_SHELL || process.env.CHROMIUM;

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  // One more than cores: a test often waits. The engines' tests run beside these.
  workers: 3,
  // A finger's pace cannot be kept on a machine that is busy for a moment; a fault of the site fails each time.
  retries: 2,
  // A guard against hanging, wide enough for a busy machine.
  timeout: 90_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['dot'], ['./tests/browser/faults/table.ts']],
  // Profiles and copied builds are large.
  preserveOutput: 'failures-only',
  use: {
    locale: 'ja-JP',
    viewport: { width: 360, height: 640 },
    launchOptions: { ...(executablePath ? { executablePath } : {}) },
  },
});
