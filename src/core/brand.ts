declare const brand: unique symbol;

/**
 * A number that carries its meaning in its type, so that days, öre and prices cannot be mixed up. It exists
 * only for the compiler: at run time it is the bare number. Made by type guards, never by assertion.
 */
export type Branded<Name extends string> = number & { readonly [brand]: Name };

/** The same, or a bare number, such as one that was just computed. A number with another meaning is refused. */
export type BareOrBranded<Name extends string> = number & { readonly [brand]?: Name };
