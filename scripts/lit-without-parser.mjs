// Leaves out of lit what our pages do not run: its own reading of templates, which src/elements/internal/html.ts does in
// its place, and with it the Trusted Types policy that lit makes as it loads. A page whose policy does not name it, or whose
// own lit has made it already, answers that with an exception and a report.

/** What goes, and what takes its place, in lit-html's minified module. Names in it change from release to release. */
const cuts = [
  { what: 'the policy', pattern: /(\w+)=\w+\.trustedTypes\b/, by: '$1=void 0' },
  {
    what: 'the choice between templates made by us and by lit',
    pattern: /"number"==typeof (\w+)\?this\._\$AC\(\w+\):\(.*?,this\.options\)\),\1\)/,
    by: '$1',
  },
  { what: 'the store of templates made by lit', pattern: /_\$AC\(\w+\)\{let[^}]*\}/, by: '' },
  { what: 'the door for polyfills', pattern: /\w+\?\.\(\w+,\w+\),(?=\(\w+\.litHtmlVersions)/, by: '' },
];

/** @returns a rollup plugin. It fails where lit is no longer what it was, so that nothing is cut by chance. */
export const litWithoutParser = () => ({
  name: 'lit-without-parser',
  transform(code, id) {
    if (!/[\\/]lit-html[\\/](?:node[\\/])?lit-html\.js$/.test(id)) return null;
    let left = code;
    for (const { what, pattern, by } of cuts) {
      if (left.match(new RegExp(pattern, 'g'))?.length !== 1) {
        throw new Error(
          `lit-html has changed: ${what} is not found once. Look at it, then at ${import.meta.filename}.`,
        );
      }
      left = left.replace(pattern, by);
    }
    return { code: left, map: null };
  },
});
