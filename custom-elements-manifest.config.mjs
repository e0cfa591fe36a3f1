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

/** Readers of the manifest meet what they may use: private and protected members stay out. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter(
          ({ privacy, name }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
        );
      }
    }
  },
});

export default {
  globs: ['src/elements/*.ts', 'src/elements/*/*.ts'],
  exclude: ['src/elements/internal/**', 'src/elements/*/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths(), publicOnly()],
};
