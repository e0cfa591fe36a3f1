/** The version of this package. `npm run verify` checks that it equals the one in package.json. */
export const version = '0.1.0';
