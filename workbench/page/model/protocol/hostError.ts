/**
 * An error that the model answers with, as Excel does. It is thrown, unlike expected failures elsewhere in the
 * project, because a batch stops at its first failing action wherever in the model that action fails.
 */
export class HostError extends Error {
  readonly code: string;
  /** `Class.member`, where the member that failed is another than the one that the action names. */
  readonly location: string | undefined;

  constructor(code: string, message: string, location?: string) {
    super(message);
    this.code = code;
    this.location = location;
  }
}

/** Messages as Microsoft's table of error codes words them ("Error handling with the Excel API"). */
const messages = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
} as const;

const statuses: ReadonlyMap<string, number> = new Map([
  ['AccessDenied', 401],
  ['ApiNotFound', 404],
  ['GeneralException', 500],
  ['ItemAlreadyExists', 409],
  ['ItemNotFound', 404],
  ['NotImplemented', 501],
]);

/** An error with one of Excel's own codes and, unless another is given, Excel's own message. */
export function hostError(code: keyof typeof messages, message: string = messages[code]): HostError {
  return new HostError(code, message);
}

/** The HTTP status that goes with a code; 400 where none is known. */
export function statusOf(code: string): number {
  return statuses.get(code) ?? 400;
}
