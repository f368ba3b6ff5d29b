import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** What the search needs of the machine; a test hands its own. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Is 0 for root; undefined where there is no such thing. */
  userId: number | undefined;
  isExecutable(path: string): Promise<boolean>;
  /** Rejects where the command fails or does not exist. */
  run(command: string, args: string[], env?: Record<string, string>): Promise<void>;
  say(line: string): void;
};

type Known = {
  /** The variable by which a person names their own. */
  variable: string;
  /** Usual names on the PATH, the likeliest first. Branded Chrome comes late: since 137 it ignores `--load-extension`. */
  names: string[];
  macOS: string[];
  /** Below each of the machine's program folders. */
  windows: string[];
  /** Debian's name first, then Ubuntu's. */
  packages: string[];
};

const KNOWN: Record<BrowserName, Known> = {
  chromium: {
    variable: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-for-testing',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    macOS: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium', 'chromium-browser'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr'],
    macOS: ['/Applications/Firefox.app/Contents/MacOS/firefox', '/Applications/Firefox ESR.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
    packages: ['firefox-esr', 'firefox'],
  },
};

/** What pages with accents, and the tests that read a PDF, need beside a browser. */
const COMPANIONS = ['fonts-liberation', 'fonts-dejavu-core', 'poppler-utils'];

/**
 * Where a browser is: the path that its variable names, else the first of the usual places.
 * @throws Error when the variable names something that cannot be started
 */
export async function findBrowser(name: BrowserName, machine: Machine): Promise<string | undefined> {
  const { variable } = KNOWN[name];
  const named = machine.env[variable];
  if (named) {
    if (await machine.isExecutable(named)) return named;
    throw new Error(`${variable} is ${named}, and nothing can be started there.`);
  }
  for (const place of usualPlaces(name, machine)) {
    if (await machine.isExecutable(place)) return place;
  }
  return undefined;
}

/**
 * Where both browsers are; installs from the system's packages those that are missing, when it may.
 * @throws Error with the one command to run, where it may not or the installation failed
 */
export async function requireBrowsers<Name extends BrowserName>(
  names: readonly Name[],
  machine: Machine = thisMachine(),
): Promise<Record<Name, string>> {
  const missing: Name[] = [];
  for (const name of names) {
    if (!(await findBrowser(name, machine))) missing.push(name);
  }
  if (missing.length) await install(missing, machine);
  const found: [Name, string][] = [];
  for (const name of names) {
    const path = await findBrowser(name, machine);
    if (!path) throw new Error(`${name} was installed, but is not in its usual place: set ${KNOWN[name].variable}.`);
    found.push([name, path]);
  }
  return Object.fromEntries(found) as Record<Name, string>;
}

function usualPlaces(name: BrowserName, { platform, env }: Machine): string[] {
  const known = KNOWN[name];
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => env[variable] ?? []);
    return folders.flatMap((folder) => known.windows.map((path) => `${folder}\\${path}`));
  }
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = known.names.flatMap((command) => onPath.map((folder) => join(folder, command)));
  return platform === 'darwin' ? [...known.macOS, ...places] : places;
}

async function install(missing: BrowserName[], machine: Machine): Promise<void> {
  const tryThis = (packages: string[]) =>
    `apt-get update && apt-get install --no-install-recommends ${packages.join(' ')}`;
  const debian = [...missing.map((name) => KNOWN[name].packages[0] ?? name), ...COMPANIONS];
  const names = missing.join(' and ');
  const elsewhere = `or set ${missing.map((name) => KNOWN[name].variable).join(' and ')}`;
  const has = await aptGet(machine);
  if (!has) throw new Error(`No ${names} on this machine. Install ${names} ${elsewhere}${hint(missing, machine)}`);
  const root = machine.userId === 0;
  const sudo = !root && (await works(machine, 'sudo', ['-n', 'true']));
  const command = `sudo sh -c '${tryThis(debian)}'`;
  if (!root && !sudo) throw new Error(`No ${names} on this machine. Run: ${command} — ${elsewhere}.`);

  const asRoot = (args: string[]) => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    return root
      ? machine.run('apt-get', args, env)
      : machine.run('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args], env);
  };
  machine.say(`No ${names} on this machine: installing from the system's packages.`);
  try {
    await asRoot(['update']);
    const get = (packages: string[]) => asRoot(['install', '-y', '--no-install-recommends', ...packages]);
    await get(COMPANIONS);
    for (const name of missing) await firstThatWorks(KNOWN[name].packages, (each) => get([each]));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(`${names} could not be installed (${reason}). Run: ${command} — ${elsewhere}.`);
  }
}

function hint(missing: BrowserName[], { platform }: Machine): string {
  if (platform === 'darwin') return `. Run: brew install --cask ${missing.join(' ')}`;
  if (platform === 'win32') {
    const ids = { chromium: 'Hibbiki.Chromium', firefox: 'Mozilla.Firefox' };
    return `. Run: winget install ${missing.map((name) => ids[name]).join(' ')}`;
  }
  return '.';
}

async function aptGet({ platform, env, isExecutable }: Machine): Promise<boolean> {
  if (platform !== 'linux') return false;
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    if (folder && (await isExecutable(join(folder, 'apt-get')))) return true;
  }
  return false;
}

async function works(machine: Machine, command: string, args: string[]): Promise<boolean> {
  return machine.run(command, args).then(
    () => true,
    () => false,
  );
}

async function firstThatWorks(choices: string[], attempt: (choice: string) => Promise<void>): Promise<void> {
  let failure: unknown = new Error('nothing to install');
  for (const choice of choices) {
    try {
      return await attempt(choice);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

function thisMachine(): Machine {
  const exec = promisify(execFile);
  return {
    platform: process.platform,
    env: process.env,
    userId: process.getuid?.(),
    isExecutable: (path) =>
      access(path, constants.X_OK).then(
        () => true,
        () => false,
      ),
    run: async (command, args, env = {}) => {
      await exec(command, args, { env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 });
    },
    say: (line) => void process.stdout.write(`${line}\n`),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = await requireBrowsers(BROWSERS);
  for (const name of BROWSERS) process.stdout.write(`${name}: ${found[name]}\n`);
}
