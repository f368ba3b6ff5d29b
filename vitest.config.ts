import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { consentSuspicion } from './build/consent-suspicion.ts';
import { precompileTemplates } from './build/precompile-templates.ts';

// WxtVitest() does not bring the Vite plugins of wxt.config.ts along; they are listed again here.
export default defineConfig({
  plugins: [WxtVitest(), precompileTemplates(), consentSuspicion(), preact()],
  test: {
    environment: 'node',
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['node_modules', '.output', 'tests/browser/**', 'demo/**'],
    restoreMocks: true,
    // Properties run thousands of times; a busy machine takes its time.
    testTimeout: 30_000,
  },
});
