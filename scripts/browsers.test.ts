import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine, requireBrowsers } from './browsers.ts';

/** A machine with these executables; `installs` says what a package brings. */
function aMachine({
  executables = [],
  installs = {},
  ...rest
}: Partial<Machine> & { executables?: string[]; installs?: Record<string, string> } = {}) {
  const there = new Set(executables);
  const commands: string[] = [];
  const said: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    userId: 0,
    isExecutable: async (path) => there.has(path),
    run: async (command, args) => {
      commands.push([command, ...args].join(' '));
      if (command === 'sudo') throw new Error('a password is required');
      const wanted = args[0] === 'install' ? args.filter((arg) => !arg.startsWith('-')).slice(1) : [];
      for (const name of wanted) {
        const brings = installs[name];
        if (brings === undefined) throw new Error(`Unable to locate package ${name}`);
        there.add(brings);
      }
    },
    say: (line) => void said.push(line),
    ...rest,
  };
  return { machine, commands, said };
}

const COMPANIONS = { 'fonts-liberation': '-', 'fonts-dejavu-core': '-', 'poppler-utils': '-' };

describe('finding a browser', () => {
  it('takes the one its variable names', async () => {
    const { machine } = aMachine({
      env: { PATH: '/usr/bin', CHROME_PATH: '/opt/mine/chrome' },
      executables: ['/usr/bin/chromium', '/opt/mine/chrome'],
    });
    expect(await findBrowser('chromium', machine)).toBe('/opt/mine/chrome');
  });

  it('does not quietly take another than the one its variable names', async () => {
    const { machine } = aMachine({
      env: { PATH: '/usr/bin', FIREFOX_PATH: '/opt/gone/firefox' },
      executables: ['/usr/bin/firefox'],
    });
    await expect(findBrowser('firefox', machine)).rejects.toThrow('FIREFOX_PATH is /opt/gone/firefox');
  });

  it('prefers Chromium to branded Chrome, which ignores --load-extension', async () => {
    const { machine } = aMachine({ executables: ['/usr/local/bin/google-chrome', '/usr/bin/chromium'] });
    expect(await findBrowser('chromium', machine)).toBe('/usr/bin/chromium');
  });

  it('finds Edge where there is nothing else', async () => {
    const { machine } = aMachine({ executables: ['/usr/bin/microsoft-edge'] });
    expect(await findBrowser('chromium', machine)).toBe('/usr/bin/microsoft-edge');
  });

  it('looks among the applications of macOS', async () => {
    const path = '/Applications/Firefox.app/Contents/MacOS/firefox';
    const { machine } = aMachine({ platform: 'darwin', executables: [path] });
    expect(await findBrowser('firefox', machine)).toBe(path);
  });

  it('looks below the program folders of Windows', async () => {
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const { machine } = aMachine({
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      executables: [path],
    });
    expect(await findBrowser('chromium', machine)).toBe(path);
  });

  it('gives undefined where there is none', async () => {
    expect(await findBrowser('firefox', aMachine().machine)).toBeUndefined();
  });
});

describe('requiring browsers', () => {
  it('installs nothing where both are there', async () => {
    const { machine, commands } = aMachine({ executables: ['/usr/bin/chromium', '/usr/bin/firefox-esr'] });
    expect(await requireBrowsers(['chromium', 'firefox'], machine)).toEqual({
      chromium: '/usr/bin/chromium',
      firefox: '/usr/bin/firefox-esr',
    });
    expect(commands).toEqual([]);
  });

  it('installs what is missing as root, after an update, with fonts', async () => {
    const { machine, commands, said } = aMachine({
      executables: ['/usr/bin/apt-get', '/usr/bin/chromium'],
      installs: { ...COMPANIONS, 'firefox-esr': '/usr/bin/firefox-esr' },
    });
    expect((await requireBrowsers(['chromium', 'firefox'], machine)).firefox).toBe('/usr/bin/firefox-esr');
    expect(commands).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends fonts-liberation fonts-dejavu-core poppler-utils',
      'apt-get install -y --no-install-recommends firefox-esr',
    ]);
    expect(said.join()).toContain('No firefox on this machine');
  });

  it('tries the name of the next distribution when the first has no such package', async () => {
    const { machine } = aMachine({
      executables: ['/usr/bin/apt-get'],
      installs: { ...COMPANIONS, 'chromium-browser': '/usr/bin/chromium-browser' },
    });
    expect((await requireBrowsers(['chromium'], machine)).chromium).toBe('/usr/bin/chromium-browser');
  });

  it('goes through sudo where that asks for no password', async () => {
    const there = new Set(['/usr/bin/apt-get']);
    const commands: string[] = [];
    const { machine } = aMachine({
      userId: 1000,
      isExecutable: async (path) => there.has(path),
      run: async (command, args) => {
        commands.push([command, ...args].join(' '));
        if (args.includes('chromium')) there.add('/usr/bin/chromium');
      },
    });
    await requireBrowsers(['chromium'], machine);
    expect(commands.at(0)).toBe('sudo -n true');
    expect(commands.at(-1)).toBe(
      'sudo -n DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium',
    );
  });

  it('says the one command to run where it may not install', async () => {
    const { machine } = aMachine({ userId: 1000, executables: ['/usr/bin/apt-get'] });
    await expect(requireBrowsers(['chromium', 'firefox'], machine)).rejects.toThrow(
      /^No chromium and firefox on this machine\. Run: sudo sh -c 'apt-get update && apt-get install --no-install-recommends chromium firefox-esr .*' — or set CHROME_PATH and FIREFOX_PATH\.$/,
    );
  });

  it('says the command again when the installation fails', async () => {
    const { machine } = aMachine({ executables: ['/usr/bin/apt-get'], installs: COMPANIONS });
    await expect(requireBrowsers(['firefox'], machine)).rejects.toThrow(/could not be installed .* Run: /);
  });

  it('names the way of other systems', async () => {
    const { machine } = aMachine({ platform: 'darwin' });
    await expect(requireBrowsers(['firefox'], machine)).rejects.toThrow('brew install --cask firefox');
  });
});
