import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What a package says about itself, and the texts of its licences as it carries them. */
export type ThirdParty = {
  name: string;
  version: string;
  /** As its metadata spells it (SPDX), or as its licence's text tells where the metadata is silent. */
  licence: string;
  author: string;
  /** Where its source is. */
  source: string;
  /** Licence and notice files, in full; none where the package forgot them. */
  texts: string[];
};

type Metadata = {
  name: string;
  version: string;
  license?: string | { type: string };
  author?: string | { name: string };
  repository?: string | { url: string };
  dependencies?: Record<string, string>;
};

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[._-]|$)/i;
/** A bundler's package appends the licences of what it bundles for itself; none of that ships with us. */
const ITS_OWN_BUNDLE = /^# Licenses of bundled dependencies$/m;
const TOLD_BY_TEXT: [RegExp, string][] = [
  [/Permission is hereby granted, free of charge, to any person obtaining a copy/, 'MIT'],
  [/Mozilla Public License,? Version 2\.0/i, 'MPL-2.0'],
  [/Apache License\s+Version 2\.0/, 'Apache-2.0'],
];

/**
 * The folders of these packages and of everything they depend on, found as Node finds them.
 * @throws Error that names a package which is not installed
 */
export function withDependencies(names: Iterable<string>, from: string): Set<string> {
  const found = new Set<string>();
  const visit = (name: string, asker: string): void => {
    const folder = folderOf(name, asker);
    if (found.has(folder)) return;
    found.add(folder);
    for (const dependency of Object.keys(metadataOf(folder).dependencies ?? {})) visit(dependency, folder);
  };
  for (const name of names) visit(name, from);
  return found;
}

/** The folder of the package a bundled module came from, or undefined where it is ours. */
export function packageOfModule(id: string, root: string): string | undefined {
  // Vite writes a helper of its own into what it builds; its module has a name and no file.
  if (id.startsWith('\0vite/')) return folderOf('vite', root);
  const [, folder] = /^(?:\0)?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? [];
  return folder;
}

export function readThirdParty(folder: string): ThirdParty {
  const { name, version, license, author, repository } = metadataOf(folder);
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').split(ITS_OWN_BUNDLE)[0]?.trim() ?? '');
  const told = TOLD_BY_TEXT.find(([words]) => texts.some((text) => words.test(text)))?.[1];
  return {
    name,
    version,
    licence: (typeof license === 'object' ? license.type : license) ?? told ?? 'unknown',
    author: (typeof author === 'object' ? author.name : author)?.replace(/\s*[<(].*$/, '') ?? `the authors of ${name}`,
    source: addressOf(typeof repository === 'object' ? repository.url : repository, name),
    texts,
  };
}

export function namesOfRuntimeDependencies(root: string): string[] {
  return Object.keys(metadataOf(root).dependencies ?? {});
}

function folderOf(name: string, asker: string): string {
  for (let folder = resolve(asker); ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (dirname(folder) === folder) throw new Error(`${name} is not installed: run npm ci`);
  }
}

function metadataOf(folder: string): Metadata {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Metadata;
}

/** `git+ssh://git@github.com/a/b.git`, `github:a/b` and `a/b` are all https://github.com/a/b. */
function addressOf(repository: string | undefined, name: string): string {
  if (repository === undefined) return `https://www.npmjs.com/package/${name}`;
  const path = repository
    .replace(/^(?:git\+)?(?:https?|ssh|git):\/\//, '')
    .replace(/^(?:git@|github:)/, '')
    .replace(/^github\.com[:/]/, '')
    .replace(/\.git$/, '');
  return /^[\w.-]+\/[\w.-]+$/.test(path) ? `https://github.com/${path}` : `https://${path.replace(/^git@/, '')}`;
}
