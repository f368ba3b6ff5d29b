import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** What a step found: how many tests or checks held, how many did not, and what to show where some did not. */
export type Outcome = { passed: number; failed: number; output: string };

export type Step = { name: string; run(): Promise<Outcome> };

/** A check is one thing that holds or does not. */
export function check(holds: boolean, output: string): Outcome {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, output };
}

/** Runs a tool of node_modules, or Node itself; its output is kept, and shown only when it failed. */
export function runTool(tool: string, args: string[]): Promise<{ ok: boolean; output: string }> {
  const command = tool === 'node' ? process.execPath : join(ROOT, 'node_modules/.bin', tool);
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, CI: '1' } });
    let output = '';
    child.stdout.on('data', (text) => {
      output += text;
    });
    child.stderr.on('data', (text) => {
      output += text;
    });
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** A tool whose exit code is the answer. */
export function toolStep(name: string, tool: string, args: string[]): Step {
  return {
    name,
    run: async () => {
      const { ok, output } = await runTool(tool, args);
      return check(ok, output);
    },
  };
}
