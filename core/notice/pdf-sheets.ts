/** A run of letters on a sheet, in points, from the lower left corner. */
export type PdfRun = { text: string; x: number; y: number; width: number; height: number; endsLine: boolean };

/** What a PDF says of itself and on its sheets, taken off whatever parsed it. */
export type PdfSheets = {
  title: string;
  /** As the document declares it: `fr-FR`. */
  language: string | undefined;
  sheets: readonly {
    height: number;
    runs: readonly PdfRun[];
    /** Mail addresses that a link on the sheet carries. */
    mails: readonly { address: string; x: number; y: number }[];
  }[];
};
