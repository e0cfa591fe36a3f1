// What @custom-elements-manifest/analyzer reads and writes: custom-elements.json, from the doc blocks of the elements.

/** Paths as the package publishes them: what a reader imports is the compiled module. */
const publishedPaths = () => ({
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const rename = (value) => {
      if (value === null || typeof value !== 'object') return;
      for (const [key, inner] of Object.entries(value)) {
        if ((key === 'path' || key === 'module') && typeof inner === 'string') {
          value[key] = inner.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
        } else rename(inner);
      }
    };
    rename(customElementsManifest);
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});

/**
 * What an attribute takes where that is a closed list, on whichever element it stands: editors offer these and typings
 * refuse others. The property stays as wide as markup is.
 */
const VALUES = {
  dates: "'said' | 'happened' | null",
  density: "'full' | 'compact'",
  known: "'then' | 'now' | null",
  numerals: "'latn' | 'arab' | null",
  sort: "'said' | 'happened' | 'place' | 'denied' | 'found' | null",
};

/**
 * The elements list their attributes in a constant of their own, `ATTRIBUTES`: attribute → property. What the manifest
 * says of an attribute is what the class says of the property.
 */
const attributesOfProperties = () => {
  const namesByModule = new Map();
  return {
    name: 'attributes-of-properties',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isVariableDeclaration(node) || node.name.getText() !== 'ATTRIBUTES') return;
      const entries = node.initializer.properties.map(({ name, initializer }) => [name.text, initializer.text]);
      namesByModule.set(moduleDoc.path, entries);
    },
    moduleLinkPhase({ moduleDoc }) {
      const entries = namesByModule.get(moduleDoc.path) ?? [];
      const element = moduleDoc.declarations?.find(({ tagName }) => tagName);
      if (!element) return;
      element.attributes = entries.map(([attribute, property]) => {
        const member = element.members.find(({ name }) => name === property);
        if (!member) throw new Error(`${moduleDoc.path}: no property ${property} for the attribute ${attribute}`);
        Object.assign(member, { attribute, reflects: true });
        const type = VALUES[attribute] ? { text: VALUES[attribute] } : member.type;
        return { name: attribute, fieldName: property, type, description: member.description };
      });
    },
  };
};

/** What a module keeps to itself, and what a doc block does not speak of, is not for readers of the manifest. */
const documentedOnly = () => ({
  name: 'documented-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      const given = new Set(module.exports?.map(({ declaration }) => declaration.name));
      module.declarations = (module.declarations ?? []).filter(({ name }) => given.has(name));
      for (const declaration of module.declarations) {
        declaration.members &&= declaration.members.filter(
          ({ privacy, description }) => description && privacy !== 'private' && privacy !== 'protected',
        );
        declaration.events &&= declaration.events.filter(({ name, description }) => name && description);
        // Where there is no DOM, the elements extend a stand-in; in a page it is this.
        if (declaration.tagName) declaration.superclass = { name: 'HTMLElement', package: 'global:' };
      }
    }
  },
});

/** Says which module registers which tag. */
const definitions = () => ({
  name: 'definitions',
  packageLinkPhase({ customElementsManifest }) {
    const defining = customElementsManifest.modules.flatMap(({ path, declarations = [] }) =>
      declarations
        .filter(({ tagName }) => tagName)
        .map(({ name, tagName }) => ({
          kind: 'javascript-module',
          path: path.replace(/\.ts$/, '.define.ts'),
          declarations: [],
          exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }],
        })),
    );
    customElementsManifest.modules.push(...defining);
  },
});

export default {
  globs: ['src/elements/*.ts', 'src/elements/*/*.ts'],
  // Beside an element's own module lie its parts, each with a word of its own in its name.
  exclude: ['src/elements/internal/**', 'src/elements/*/*.*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [attributesOfProperties(), documentedOnly(), definitions(), publishedPaths()],
};
