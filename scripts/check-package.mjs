// Looks at what `npm pack` would publish: nothing that belongs to the workshop, everything that `exports` names.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const npm = process.env.npm_execpath;
const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
const answer = execFileSync(command, [...first, 'pack', '--dry-run', '--json', '--ignore-scripts'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
});
const [{ files, size, unpackedSize, bundled }] = [JSON.parse(answer)].flat();
const paths = files.map(({ path }) => path);
const problems = [];

const allowed = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|custom-elements\.json)$/,
  /^dist\/(?!cdn\/|cli\/|data\/).*\.(js|d\.ts)$/,
  /^dist\/(vscode\.html-custom-data|web-types)\.json$/,
  /^dist\/cdn\/.*\.(m?js|m?js\.map|json|txt)$/,
  /^dist\/cli\/main\.js$/,
  /^dist\/(cli|elements\/[\w-]+)\/third-party-licences\.txt$/,
  /^dist\/data\/(LICENSE\.md|.*\.(js|d\.ts|json))$/,
];
for (const path of paths) {
  if (!allowed.some((pattern) => pattern.test(path))) problems.push(`${path} has no business in the package`);
  if (/(^|\/)(test|shared|scripts)\/|\.ya?ml$|\.test\./.test(path)) problems.push(`${path} belongs to the workshop`);
}
if (bundled?.length > 0) problems.push(`bundled dependencies: ${bundled.join(', ')}`);

const { exports, bin, dependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const targets = [
  ...Object.values(exports).flatMap((door) => (typeof door === 'string' ? door : Object.values(door))),
  ...Object.values(bin),
];
for (const target of targets) {
  const path = target.replace(/^\.\//, '');
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '[^/]+')}$`);
  if (!paths.some((file) => pattern.test(file)))
    problems.push(`${target} is promised by package.json and not in the package`);
}
if (Object.keys(dependencies).join() !== 'lit') problems.push('lit is the only package that may be installed along');
if (!readFileSync('src/version.ts', 'utf8').includes(`'${version}'`))
  problems.push(`src/version.ts does not say ${version}`);
for (const file of ['package-lock.json', 'scripts/browser/package-lock.json', 'test/frameworks/package-lock.json']) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  for (const [path, { resolved, optionalDependencies = {} }] of Object.entries(packages)) {
    if (resolved) problems.push(`${file}: ${path} holds a download address`);
    // npm ci refuses a lock file that leaves out what other machines need: npm writes one where a registry lacks it.
    for (const name of Object.keys(optionalDependencies)) {
      if (!packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`]) {
        problems.push(`${file}: ${name}, for some other platform, is not locked; npm ci will refuse`);
      }
    }
  }
}
for (const path of paths) {
  if (
    /\.(js|mjs|json|ts|map|md|txt)$/.test(path) &&
    existsSync(path) &&
    readFileSync(path, 'utf8').includes(process.cwd())
  ) {
    problems.push(`${path} holds a path of this machine`);
  }
}

for (const problem of problems) console.error(problem);
console.log(
  `Package: ${paths.length} files, ${Math.round(size / 1000)} kB packed, ${Math.round(unpackedSize / 1000)} kB unpacked.`,
);
process.exit(problems.length > 0 ? 1 : 0);
