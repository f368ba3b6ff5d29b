import Handlebars from 'handlebars';
import type { Plugin } from 'vite';

/**
 * Turns `templates/**\/*.hbs` into modules that export a template specification. An extension page may not make code
 * from strings, so letters are compiled here and only `handlebars/runtime` ships.
 *
 * Options are the ones every letter is written for: plain text (`noEscape`), a missing value is an error (`strict`),
 * and no helper but the built-in ones and those that core/letter/ declares.
 */
export function precompileTemplates(): Plugin {
  return {
    name: 'habeas:precompile-templates',
    enforce: 'pre',
    transform(source, id) {
      const [path, query] = id.split('?');
      if (!path?.endsWith('.hbs') || query !== undefined) return null;
      const specification = Handlebars.precompile(source, {
        noEscape: true,
        strict: true,
        explicitPartialContext: false,
        knownHelpersOnly: false,
      });
      return { code: `export default ${specification as string};`, map: null };
    },
  };
}
