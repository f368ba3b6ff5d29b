import type { Plugin } from 'vite';

/**
 * Starts unlisted scripts without WXT's wrapper, which logs that a script failed only while developing, yet weighs half a
 * kilobyte in each of them; and one of them runs in every page.
 */
export function bareScripts(): Plugin {
  return {
    name: 'habeas:bare-scripts',
    apply: (_config, { mode }) => mode === 'production',
    enforce: 'pre',
    transform(code) {
      const script = /^import definition from .+$/m.exec(code)?.[0];
      if (script === undefined || !code.includes('The unlisted script "')) return null;
      return { code: `${script}\nexport default definition.main();`, map: null };
    },
  };
}
