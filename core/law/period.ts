/** A length of time as the law counts it: in months, never in days that stand for months. */
export type Period = { months: number };
