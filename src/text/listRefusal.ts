/** Why nothing of a file can be read. */
export type ListRefusal =
  | { readonly refusal: 'empty' }
  /** Bytes that are no text: a picture, a PDF, an archive. `what` is null for unknown ones. */
  | { readonly refusal: 'notText'; readonly what: 'picture' | 'pdf' | 'archive' | 'document' | null }
  /** A workbook of the old kind (.xls), or one that is protected by a password: from outside they look alike. */
  | { readonly refusal: 'oldOrProtectedWorkbook' }
  | { readonly refusal: 'damagedWorkbook' }
  /** Nothing that Excel would make: parts that unpack to far more than they show, forged sizes, and the like. */
  | { readonly refusal: 'unsafeWorkbook' }
  /** Beyond what can be unpacked or held; CSV takes more. `largest` cells. */
  | { readonly refusal: 'workbookTooLarge'; readonly largest: number }
  | { readonly refusal: 'noSuchSheet' }
  /** More than can be held in memory; in bytes. */
  | { readonly refusal: 'fileTooLarge'; readonly size: number; readonly largest: number }
  | { readonly refusal: 'tooManyColumns'; readonly row: number; readonly largest: number }
  | { readonly refusal: 'tooManyRows'; readonly largest: number }
  | {
      readonly refusal: 'cellTooLong';
      readonly row: number;
      readonly column: number;
      readonly length: number;
      readonly largest: number;
    }
  /** A quotation mark that is never closed, or stands where none may: from there on nothing can be trusted. */
  | { readonly refusal: 'brokenQuote'; readonly row: number }
  /** There is a header row and nothing beneath it. */
  | { readonly refusal: 'noRows' }
  /** What was given is not in the chosen encoding. */
  | { readonly refusal: 'wrongEncoding' }
  /** Nearly all letters are in UTF-8, but some are damaged; `row` is the line of the first one. */
  | { readonly refusal: 'damagedLetters'; readonly row: number };

/** The codes. */
export type ListRefusalCode = ListRefusal['refusal'];
