import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * Nothing that runs in a page reads what a person typed (threats.md T20). Held with the types, not with the eye: a
 * property counts as a field's when its declaration is the DOM's, whatever the object is called, so `fact.value` of our
 * own records is free and `input.value` in any disguise is not. What escapes the types (`any`, `unknown`, a DOM object
 * cast to another shape) is refused for these names as well.
 */

const HOUSE = resolve(import.meta.dirname, '../..');

/** The one exception: what is written on a button that is an input. It reads the attribute after it saw the type. */
const AUDITED = 'page/label-of-button.ts';

/** A switch for consent is no field of a person's data: whether it is on is what a refusal is about. */
const MAY_SEE_SWITCHES = /^page\/consent\//;
const SWITCHES = new Set(['checked', 'defaultChecked']);

/** What the person has marked is given back to them after a click of ours: its place alone, as a range without words. */
const MAY_KEEP_THE_MARKED = 'page/consent/keep-place.ts';

/** Everything the DOM offers by which typed text, a choice or its place can be had. */
const READS = new Set([
  'value',
  'defaultValue',
  'valueAsNumber',
  'valueAsDate',
  'rawValue',
  'checked',
  'defaultChecked',
  'selectedOptions',
  'selectedIndex',
  'defaultSelected',
  'files',
  'selectionStart',
  'selectionEnd',
  'selectionDirection',
  'validity',
  'validationMessage',
  'willValidate',
  'checkValidity',
  'reportValidity',
  'textLength',
  'getSelection',
  'outerHTML',
  'clipboardData',
  'dataTransfer',
]);
const CONSTRUCTORS = new Set(['FormData', 'XMLSerializer']);
/** Events that carry keys or text. */
const EVENTS = new Set(['input', 'beforeinput', 'keydown', 'keyup', 'keypress', 'paste', 'copy', 'cut', 'change']);
const SELECTORS =
  /\[\s*value\b|:(?:checked|valid|invalid|user-valid|user-invalid|in-range|out-of-range|placeholder-shown)\b/;

const INJECTED_BY_NAME = /\bdefine(?:UnlistedScript|ContentScript)\b/;

describe('no field value is read in a page', () => {
  const files = sourcesInPages();
  const program = ts.createProgram([...files, join(HOUSE, 'node_modules/vite/client.d.ts')], {
    ...ts.parseJsonConfigFileContent(
      ts.readConfigFile(join(HOUSE, 'tsconfig.json'), ts.sys.readFile).config,
      ts.sys,
      HOUSE,
    ).options,
    noEmit: true,
  });

  test('by page/ and the scripts that are injected', () => {
    expect(files.some((file) => file.endsWith('page/forms/watch-forms.ts'))).toBe(true);
    expect(files.some((file) => file.endsWith('entrypoints/form-watcher.ts'))).toBe(true);
    expect(files.flatMap((file) => findingsIn(program, file))).toEqual([]);
  });

  test('and the exception is one file, which reads one attribute once', () => {
    const source = program.getSourceFile(join(HOUSE, AUDITED));
    expect(source?.text.match(/getAttribute\('value'\)/g)).toHaveLength(1);
  });
});

describe('the check itself', () => {
  test.each([
    ['a value', 'declare const f: HTMLInputElement; f.value;'],
    ['a value by its name as text', "declare const f: HTMLInputElement; f['value'];"],
    ['a value taken apart', 'declare const f: HTMLTextAreaElement; const { value: typed } = f; typed;'],
    ['a value of something cast', 'declare const f: Element; (f as unknown as { value: string }).value;'],
    ['a value of any', 'declare const f: any; f.value;'],
    ['a name made up on the way', 'declare const f: HTMLInputElement; declare const k: keyof HTMLInputElement; f[k];'],
    ['the attribute', "declare const f: Element; f.getAttribute('value');"],
    ['an attribute of any name', 'declare const f: Element; declare const n: string; f.getAttribute(n);'],
    ['an attribute as a node', 'declare const f: Element; for (const a of f.attributes) a.value;'],
    ['form data', 'declare const f: HTMLFormElement; new FormData(f);'],
    ['a selector', "document.querySelector('input[value^=a]');"],
    ['a probe', 'declare const f: HTMLInputElement; f.checkValidity();'],
    ['keys', "document.addEventListener('keydown', () => {});"],
    ['a reflection', "declare const f: HTMLInputElement; Reflect.get(f, 'value');"],
  ])('finds %s', (_, text) => {
    expect(findingsOf(text)).not.toEqual([]);
  });

  test.each([
    ['our own record', 'const fact = { value: 1 }; fact.value;'],
    ['an iterator', 'new Map<string, string>().values().next().value;'],
    ['a chunk of a stream', 'declare const r: ReadableStreamReadResult<Uint8Array>; if (!r.done) r.value;'],
    ['another attribute', "declare const f: Element; f.getAttribute('name');"],
    ['a choice of attributes', "declare const f: Element; declare const n: 'id' | 'name'; f.getAttribute(n);"],
  ])('lets %s be', (_, text) => {
    expect(findingsOf(text)).toEqual([]);
  });
});

function sourcesInPages(): string[] {
  const under = (folder: string) =>
    readdirSync(join(HOUSE, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .map((file) => join(HOUSE, folder, file));
  const injected = under('entrypoints').filter((file) => INJECTED_BY_NAME.test(ts.sys.readFile(file) ?? ''));
  return [...under('page'), ...injected];
}

function findingsOf(text: string): string[] {
  const name = join(HOUSE, 'page/sample.ts');
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    strict: true,
    noEmit: true,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (file, target) =>
    file === name ? ts.createSourceFile(file, `export {};\n${text}`, target) : LIBRARIES(read, file, target);
  return findingsIn(ts.createProgram([name], options, host), name);
}

/** The DOM's own declarations are read once for all samples. */
const LIBRARIES = (() => {
  const known = new Map<string, ts.SourceFile | undefined>();
  return (
    read: ts.CompilerHost['getSourceFile'],
    file: string,
    target: ts.ScriptTarget | ts.CreateSourceFileOptions,
  ) => {
    if (!known.has(file)) known.set(file, read(file, target));
    return known.get(file);
  };
})();

function findingsIn(program: ts.Program, file: string): string[] {
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`not in the program: ${file}`);
  const checker = program.getTypeChecker();
  const findings: string[] = [];
  const audited = relative(HOUSE, file) === AUDITED;
  const reads = (name: string) =>
    READS.has(name) &&
    !(SWITCHES.has(name) && MAY_SEE_SWITCHES.test(relative(HOUSE, file))) &&
    !(name === 'getSelection' && relative(HOUSE, file) === MAY_KEEP_THE_MARKED);

  const found = (node: ts.Node, what: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    findings.push(`${relative(HOUSE, file)}:${line + 1} ${what}`);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && reads(node.name.text) && reaches(checker, node.expression, node.name)) {
      found(node, `reads .${node.name.text}`);
    } else if (ts.isElementAccessExpression(node) && isDom(checker.getTypeAtLocation(node.expression))) {
      const names = literals(checker.getTypeAtLocation(node.argumentExpression));
      const byNumber = (checker.getTypeAtLocation(node.argumentExpression).flags & ts.TypeFlags.NumberLike) !== 0;
      if (!byNumber && (names === undefined || names.some((name) => reads(name))))
        found(node, 'reads a property by a computed name');
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText(source);
      const type = checker.getTypeAtLocation(node.parent);
      if (reads(name) && (isDom(type) || isLoose(type))) found(node, `takes ${name} out of an element`);
    } else if (ts.isNewExpression(node) && CONSTRUCTORS.has(node.expression.getText(source).split('.').at(-1) ?? '')) {
      found(node, `makes a ${node.expression.getText(source)}`);
    } else if (ts.isCallExpression(node)) {
      visitCall(node);
    } else if (ts.isStringLiteralLike(node) && SELECTORS.test(node.text)) {
      found(node, `selects by what is typed: ${node.text}`);
    } else if (ts.isIdentifier(node) && node.text === 'Reflect') {
      found(node, 'reads by reflection');
    }
    ts.forEachChild(node, visit);
  };

  const visitCall = (call: ts.CallExpression): void => {
    const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : '';
    const [first] = call.arguments;
    if (first === undefined) return;
    if (name === 'addEventListener' && literals(checker.getTypeAtLocation(first))?.some((event) => EVENTS.has(event))) {
      found(call, `listens to ${first.getText(source)}`);
    }
    if (!/^(getAttribute(NS|Node|NodeNS)?|getNamedItem)$/.test(name)) return;
    const names = literals(checker.getTypeAtLocation(name.endsWith('NS') ? (call.arguments[1] ?? first) : first));
    if (!audited && (names === undefined || names.some((each) => each.toLowerCase() === 'value'))) {
      found(call, `reads an attribute that may be a field’s value: ${call.getText(source)}`);
    }
  };

  visit(source);
  return findings;
}

/** Whether a property, read of this expression, is one the DOM declares, or one of which nobody knows whose it is. */
function reaches(checker: ts.TypeChecker, of: ts.Expression, name: ts.MemberName): boolean {
  const type = checker.getTypeAtLocation(of);
  if (isLoose(type)) return true;
  if (ts.isParenthesizedExpression(of) && castsFromDom(checker, of.expression)) return true;
  const declarations = checker.getSymbolAtLocation(name)?.declarations ?? [];
  return declarations.some(inDom) || isDom(type);
}

function castsFromDom(checker: ts.TypeChecker, expression: ts.Expression): boolean {
  let inner = expression;
  while (ts.isAsExpression(inner) || ts.isTypeAssertionExpression(inner) || ts.isParenthesizedExpression(inner)) {
    inner = inner.expression;
    if (isDom(checker.getTypeAtLocation(inner))) return true;
  }
  return false;
}

function inDom(declaration: ts.Declaration): boolean {
  // A chunk of a stream stands in the same file, and is nobody's field.
  const owner = declaration.parent;
  if (ts.isInterfaceDeclaration(owner) && owner.name.text.startsWith('ReadableStreamRead')) return false;
  return /[\\/]lib\.dom[^\\/]*\.d\.ts$/.test(declaration.getSourceFile().fileName);
}

/** An object of the DOM, or a union or intersection with one. Only what a field can be: a style or a URL holds nothing typed. */
function isDom(type: ts.Type): boolean {
  if (type.isUnionOrIntersection()) return type.types.some(isDom);
  const symbol = type.getSymbol();
  return (
    (symbol?.declarations ?? []).some(inDom) && /(?:Element|Node|Attr|Event|Target|Document)$/.test(symbol?.name ?? '')
  );
}

function isLoose(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}

/** The texts a type allows, or undefined where it allows any. */
function literals(type: ts.Type): string[] | undefined {
  const types = type.isUnion() ? type.types : [type];
  const texts = types.map((each) => (each.isStringLiteral() ? each.value : undefined));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}
