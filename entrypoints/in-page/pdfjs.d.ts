/** The half of pdf.js that reads the file; it ships without types, and only its presence matters here. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: unknown;
}
