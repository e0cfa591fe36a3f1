// Lint rules of our own: what code that runs on somebody else's page must not use. oxlint loads them (.oxlintrc.json).
const message = {
  forIn: 'A host page may have added keys to Object.prototype: use Object.keys, Object.entries or for…of.',
  arrayFrom: 'Host pages replace Array.from (Prototype.js does): use a spread.',
  markup: 'Strings of a dataset are text, never markup: render them as text nodes.',
  styleMap: 'styleMap writes style attributes, which a strict content security policy refuses: use a class or a part.',
  styleAttribute: 'A style attribute is refused by a strict content security policy: use a class or a part.',
};
const markupNames = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'unsafeHTML',
  'unsafeSVG',
]);

const hostSafety = {
  meta: { type: 'problem', docs: { description: 'Refuse what a hostile or strict host page turns against us.' } },
  create(context) {
    const report = (node, name) => context.report({ node, message: message[name] });
    const checkName = (node, name) => {
      if (markupNames.has(name)) report(node, 'markup');
      if (name === 'styleMap') report(node, 'styleMap');
    };
    return {
      ForInStatement: (node) => report(node, 'forIn'),
      MemberExpression(node) {
        if (node.object.name === 'Array' && node.property.name === 'from') report(node, 'arrayFrom');
        checkName(node, node.computed ? node.property.value : node.property.name);
      },
      ImportSpecifier: (node) => checkName(node, node.imported.name),
      ExportSpecifier: (node) => checkName(node, node.local.name),
      TaggedTemplateExpression(node) {
        const isMarkup = ['html', 'svg'].includes(node.tag.name);
        if (isMarkup && node.quasi.quasis.some(({ value }) => /\sstyle\s*=/.test(value.raw))) {
          report(node, 'styleAttribute');
        }
      },
    };
  },
};

export default { meta: { name: 'claim-elements' }, rules: { 'host-safety': hostSafety } };
