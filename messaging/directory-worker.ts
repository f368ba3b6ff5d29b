/**
 * What a page of the extension and its directory worker say to each other. The worker is the page's own: no message of it
 * passes the gate to the background.
 */
export type ToDirectoryWorker = { update: 'archive' | Blob } | { cancel: true };

/** Only what structured cloning carries; `answer` ends the work, and the worker. */
export type FromDirectoryWorker<Progress, Answer> = { progress: Progress } | { answer: Answer };
