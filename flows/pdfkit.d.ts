// The package brings no types of its own; these are of what letter-pdf.ts draws with.
declare module 'pdfkit' {
  export type StructureElement = { add(child: StructureElement | StructureContent): void; end(): void };
  export type StructureContent = { readonly refs: unknown };
  export type DocumentOptions = {
    size: 'A4';
    margin: number;
    font: null;
    autoFirstPage: boolean;
    pdfVersion: '1.7';
    tagged: boolean;
    lang: string;
    displayTitle: boolean;
    info: Record<string, string | Date>;
  };
  export default class PDFDocument {
    constructor(options: DocumentOptions);
    readonly info: Record<string, string | Date>;
    registerFont(name: string, source: Uint8Array): this;
    font(name: string): this;
    fontSize(points: number): this;
    widthOfString(text: string): number;
    addPage(): this;
    text(text: string, x: number, y: number, options: { lineBreak: false; baseline: 'alphabetic' }): this;
    lineWidth(points: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    stroke(color: string): this;
    struct(type: string): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(type: string): StructureContent;
    markContent(type: 'Artifact', options: { type: 'Pagination' | 'Layout' }): this;
    endMarkedContent(): this;
    end(): void;
  }
}

declare module 'pdfkit/output' {
  import type PDFDocument from 'pdfkit';
  export function toBytes(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}
