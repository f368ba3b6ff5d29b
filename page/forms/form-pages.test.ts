// @vitest-environment jsdom
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgePage, readFormPages } from '../../bench/form-pages.ts';
import { FORM_WORDS } from '../../catalog/words/forms.ts';

const PAGES = readFormPages(join(import.meta.dirname, '../../tests/pages/forms'));

describe('what the forms of a page leave in the register', () => {
  test.each(PAGES)('$slug', (page) => {
    const document = new DOMParser().parseFromString(page.html, 'text/html');
    for (const { target, expected, found } of judgePage(page, document, FORM_WORDS)) {
      expect({ target, ...found }).toEqual({ target, ...expected });
    }
  });
});
