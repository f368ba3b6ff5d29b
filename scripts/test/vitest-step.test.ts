import { describe, expect, it } from 'vitest';
import { outcomeOf } from './vitest-step.ts';

const report = (counts: Record<string, number>) => JSON.stringify(counts);

describe('counting a vitest report', () => {
  it('takes the numbers as they are', () => {
    expect(outcomeOf(report({ numPassedTests: 7, numFailedTests: 2 }), false, '')).toMatchObject({
      passed: 7,
      failed: 2,
    });
  });

  it('counts a skipped test as one that did not hold', () => {
    const skipped = report({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 1 });
    expect(outcomeOf(skipped, true, '')).toMatchObject({ passed: 7, failed: 1 });
  });

  it('counts a run that broke without a failing test', () => {
    expect(outcomeOf(report({ numPassedTests: 7, numFailedTests: 0 }), false, '').failed).toBe(1);
  });

  it('counts a run without any test, or without a report', () => {
    expect(outcomeOf(report({ numPassedTests: 0, numFailedTests: 0 }), true, '').failed).toBe(1);
    expect(outcomeOf(undefined, false, '').failed).toBe(1);
  });
});
