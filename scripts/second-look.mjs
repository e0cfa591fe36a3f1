// A machine that others use as well is late now and then, and a test that waited long enough has failed. Where TEST_TWICE
// is set, as `npm run verify` does, a file that failed runs once more with nothing beside it, and what it says then counts.
// The first failure stays in the log, in full, and the end of the run names the file. More than a few failures are no
// accident: then nothing runs again.

const MOST = 6;
const unsteady = [];

/** Whether so many failed files run once more. */
export const isSecondLookDue = (count) => Boolean(process.env.TEST_TWICE) && count > 0 && count <= MOST;

/** Notes a file, with its engine where it has one, that failed and then passed alone. */
export const noteUnsteady = (what) => unsteady.push(what);

/** Names the files that failed once, for the end of a run. */
export function tellUnsteady() {
  for (const what of unsteady) console.log(`Unsteady: ${what} failed once, and passed when it ran alone.`);
}
