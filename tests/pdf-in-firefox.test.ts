import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainCopy } from '../entrypoints/in-page/plain-copy.ts';
import { PlainStream } from '../entrypoints/in-page/plain-stream.ts';

// What pdf.js is given in Firefox in place of the browser's own.

test('a copy is the same tree, and stays so when the sender empties its own', () => {
  const bytes = new Uint8Array([1, 2]);
  const sent = { items: [{ str: 'a' }], bytes };
  const copy = plainCopy(sent);
  sent.items.length = 0;
  expect(copy).toEqual({ items: [{ str: 'a' }], bytes });
  expect(copy.bytes).toBe(bytes);
});

test('a stream gives every chunk in order, however many are asked for or sent at a time', async () => {
  const chunks = fc.array(fc.nat(9), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      chunks,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 4 }),
      async (all, mark, batch) => {
        const left = [...all];
        const stream = new PlainStream<number>(
          {
            pull: async (controller) => {
              for (const chunk of left.splice(0, batch)) controller.enqueue(chunk);
              if (left.length === 0) controller.close();
            },
          },
          { highWaterMark: mark },
        );
        const reader = stream.getReader();
        const got: number[] = [];
        for (let part = await reader.read(); !part.done; part = await reader.read()) got.push(part.value);
        expect(got).toEqual(all);
      },
    ),
  );
});

test('an error reaches who waits and who asks later', async () => {
  const stream = new PlainStream({ pull: () => Promise.reject(new Error('broken')) });
  const reader = stream.getReader();
  await expect(reader.read()).rejects.toThrow('broken');
  await expect(reader.read()).rejects.toThrow('broken');
});
