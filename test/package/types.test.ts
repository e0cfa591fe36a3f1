import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { doors, specifierOf } from './package-facts.js';
import { typeCheck } from './type-check.js';

describe('the types of the doors, in a project that has installed the package', () => {
  const everyDoor = doors
    // Those for frameworks need the framework, which is not installed here.
    .filter(({ door, types }) => types !== undefined && !door.startsWith('./types/'))
    .map(({ door }, index) => `import * as door${index} from ${JSON.stringify(specifierOf(door))}; void door${index};`)
    .join('\n');
  for (const resolution of ['nodenext', 'bundler'] as const) {
    test(`every door has types that compile (${resolution}), library checks on`, () => {
      const { status, output } = typeCheck(everyDoor, resolution);
      assert.equal(status, 0, output);
    });
  }

  test('a tag name gives its element, its properties and its events', () => {
    const { status, output } = typeCheck(
      `import type { ClaimCardElement, ControlBadgeElement } from 'claim-elements';
       const card: ClaimCardElement = document.createElement('claim-card');
       const badge: ControlBadgeElement = document.createElement('control-badge');
       const claim: string | null | undefined = card.claim;
       const place: string | null | undefined = badge.place;
       card.addEventListener('claim-open', (event) => event.preventDefault());
       console.log(claim, place);`,
      'bundler',
    );
    assert.equal(status, 0, output);
  });

  test('a wrong type is refused, so the checks above are not idle', () => {
    const { status, output } = typeCheck(
      `import { version } from 'claim-elements'; const wrong: number = version; console.log(wrong);`,
      'bundler',
    );
    assert.equal(status, 1, output);
    assert.match(output, /TS2322/);
  });
});
