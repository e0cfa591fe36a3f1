/** Registering, as a guest: whoever came first keeps the name, and nothing throws. */
let isTold = false;

interface VersionedElement extends CustomElementConstructor {
  readonly version?: string;
}

/** Registers an element under a tag. A tag that is taken stays as it is; another version of ours earns one line for all. */
export function defineElement(
  element: VersionedElement,
  tag: string,
  registry: CustomElementRegistry | undefined,
): void {
  if (!registry) return; // on a server, where a define entry may be imported along
  const other: VersionedElement | undefined = registry.get(tag);
  if (!other) {
    try {
      registry.define(tag, element);
    } catch {
      // A class can have one name only; a second name gets a class of its own.
      registry.define(tag, class extends element {});
    }
  } else if (!isTold && other !== element && other.version !== element.version) {
    isTold = true;
    console.info(
      `<${tag}> is version ${other.version ?? 'unknown'} here; ${element.version} was loaded later and is not used.`,
    );
  }
}
