/** schema.org’s vocabulary, read from the declarations of schema-dts, which are generated from it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseSync } from 'oxc-parser';

const file = createRequire(import.meta.url)
  .resolve('schema-dts')
  .replace(/[^/\\]+$/, 'schema.d.ts');
const { program } = parseSync(file, readFileSync(file, 'utf8'));

interface Named {
  readonly name: string;
}
/** What the parser gives for a type; only what is read here. */
interface TypeNode {
  readonly type: string;
  readonly typeName?: Named;
  readonly types?: readonly TypeNode[];
  readonly typeArguments?: { readonly params: readonly TypeNode[] } | null;
}

const parents = new Map<string, readonly string[]>();
const properties = new Map<string, Map<string, readonly string[]>>();

const namesIn = (type: TypeNode): readonly string[] =>
  type.types ? type.types.flatMap(namesIn) : [type.typeName?.name ?? type.type];

for (const statement of program.body) {
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (declared?.type !== 'TSInterfaceDeclaration') continue;
  // A type with properties of its own is declared as its base; one without them as a leaf of another's.
  const type = /^(\w+)(?:Base|Leaf)$/.exec(declared.id.name)?.[1];
  if (type === undefined) continue;
  const above = declared.extends.flatMap(({ expression }) => {
    const { name = '' } = expression as unknown as Partial<Named>;
    const parent = /^(\w+)Base$/.exec(name)?.[1] ?? type;
    return parent === type ? [] : [parent];
  });
  parents.set(type, [...(parents.get(type) ?? []), ...above]);
  if (declared.id.name.endsWith('Leaf')) continue;
  const own = new Map<string, readonly string[]>();
  for (const member of declared.body.body) {
    if (member.type !== 'TSPropertySignature') continue;
    const key = (member.key as unknown as { value?: string }).value ?? '';
    const value = member.typeAnnotation?.typeAnnotation as unknown as TypeNode | undefined;
    const range = value?.typeArguments?.params[0];
    own.set(key, range ? namesIn(range) : []);
  }
  properties.set(type, own);
}

/** A type with everything it is a kind of. */
export function kindsOf(type: string): readonly string[] {
  return [type, ...(parents.get(type) ?? []).flatMap(kindsOf)];
}

export const isType = (type: string): boolean => parents.has(type);

/** Types that a property takes on a thing of a type; `undefined` where that type has no such property. */
export const rangeOf = (type: string, property: string): readonly string[] | undefined =>
  kindsOf(type)
    .map((kind) => properties.get(kind)?.get(property))
    .find((range) => range !== undefined);
