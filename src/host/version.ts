/** The version of the product, as in package.json and the manifest. */
export const version = '0.1.0';
