// Leaves out of lit what our pages do not run: directives, values on an element or in the middle of an attribute, and its
// own reading of templates, which src/elements/internal/html.ts does in its place. With that goes the Trusted Types policy
// that lit makes as it loads: a page whose policy does not name it, or whose own lit has made it already, answers that with
// an exception and a report.

/** What goes, and what takes its place, in lit-html's minified module. Names in it change from release to release. */
const cuts = [
  { what: 'the policy', pattern: /(\w+)=\w+\.trustedTypes\b/, by: '$1=void 0' },
  {
    what: 'the choice between templates made by us and by lit',
    pattern: /"number"==typeof (\w+)\?this\._\$AC\(\w+\):\(.*?,this\.options\)\),\1\)/,
    by: '$1',
  },
  { what: 'the store of templates made by lit', pattern: /_\$AC\(\w+\)\{let[^}]*\}/, by: '' },
  {
    what: 'the mark of a value in markup',
    pattern: /\w+=`lit\$\$\{Math\.random\(\)[^`]*`,\w+="\?"\+\w+,\w+=`<\$\{\w+\}>`,/,
    by: '',
  },
  {
    what: 'a directive among children',
    pattern: /_\$AI\((\w+),(\w+)=this\)\{\1=\w+\(this,\1,\2\),(?=\w+\(\1\)\?)/,
    by: '_$$AI($1){',
  },
  {
    what: 'a value on an element',
    pattern: /1===\w+\.type\?(\w+=new \w+\.ctor\([^)]*\)):6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/,
    by: '$1',
  },
  {
    what: 'a value in the middle of an attribute',
    pattern: /void 0!==(\w+)\.strings\?\(\1\._\$AI\((\w+),\1,(\w+)\),\3\+=\1\.strings\.length-2\):/,
    by: '',
  },
  {
    what: 'what directives ask of a template',
    pattern: /get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=u\()/,
    by: '',
  },
  {
    what: 'what directives ask of a child',
    pattern: /get _\$AU\(\)\{return this\._\$AM\?[^}]*\}(?=constructor)/,
    by: '',
  },
  {
    what: 'where a child stands',
    pattern: /get parentNode\(\)\{let [^}]*\}get startNode\(\)\{[^}]*\}get endNode\(\)\{[^}]*\}/,
    by: '',
  },
  { what: 'whether a child is connected', pattern: /,this\._\$Cv=\w+\?\.isConnected\?\?!0(?=\})/, by: '' },
  { what: 'telling directives of it', pattern: /setConnected\(\w+\)\{[^}]*\}/, by: '' },
  { what: 'telling directives that they go', pattern: /this\._\$AP\?\.\(!1,!0,\w+\)(?=;)/, by: '' },
  { what: 'what it shows its own helpers', pattern: /\w+=\{M:\w+,P:\w+,[^}]*\},/, by: '' },
  { what: 'the name that they know it by', pattern: /\w+ as _\$LH,/, by: '' },
  {
    what: 'a door for other trees',
    pattern: /(\w+)\((\w+)\)\.nextSibling;\1\(\2\)\.remove\(\)/,
    by: '$2.nextSibling;$2.remove()',
  },
  { what: 'the value that changes nothing', pattern: /(\w+!==this\._\$AH)&&\w+!==\w+(?=&&this\._\()/, by: '$1' },
  { what: 'the door for polyfills', pattern: /\w+\?\.\(\w+,\w+\),(?=\(\w+\.litHtmlVersions)/, by: '' },
  { what: 'its version, on the window', pattern: /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, by: '' },
  { what: 'another document to make nodes in', pattern: /\(\w+\?\.creationScope\?\?(\w+)\)(?=\.importNode)/, by: '$1' },
  {
    what: 'lists that are no array',
    pattern: /\w+=>(\w+)\(\w+\)\|\|"function"==typeof \w+\?\.\[Symbol\.iterator\]/,
    by: '$1',
  },
  {
    what: 'what an attribute is told of its template',
    pattern: /(new \w+\.ctor\(\w+,\w+\.name),\w+\.strings,this,\w+\)/,
    by: '$1)',
  },
  {
    what: 'whose an instance is',
    pattern: /(constructor\(\w+),\w+\)\{(this\._\$AV=\[\],)this\._\$AN=void 0,(this\._\$AD=\w+),this\._\$AM=\w+\}/,
    by: '$1){$2$3}',
  },
  {
    what: 'whose a child is',
    pattern:
      /(constructor\(\w+,\w+),\w+,\w+\)\{this\.type=2,(this\._\$AH=\w+,)this\._\$AN=void 0,(this\._\$AA=\w+,this\._\$AB=\w+),this\._\$AM=\w+,this\.options=\w+/,
    by: '$1){$2$3',
  },
  { what: 'options, of the first child', pattern: /(,\w+),void 0,\w+\?\?\{\}\)/, by: '$1)' },
  { what: 'options, of a child among others', pattern: /(\(\w+,\w+\.nextSibling),this,\w+\)/, by: '$1)' },
  { what: 'options, of a child of a list', pattern: /(this\.O\(\w+\(\)\)),this,this\.options\)/, by: '$1)' },
  { what: 'what an instance is made in', pattern: /(new \w+\(\w+),this\)(?=,\w+=\w+\.u\()/, by: '$1)' },
  { what: 'options, of an instance', pattern: /\(this\.options\)/, by: '()' },
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
