import { defineConfig } from 'vitest/config';
import { BROWSERS } from './scripts/browsers.ts';

// Every file runs once in each browser, two files at a time; each starts a browser and a local web of its own.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: BROWSERS.map((name) => ({
      test: {
        name,
        include: ['tests/browser/**/*.browser.ts'],
        provide: { browser: name },
        // A browser under load may miss a moment once; what is broken fails twice.
        retry: 1,
        testTimeout: 90_000,
        hookTimeout: 90_000,
      },
    })),
  },
});
