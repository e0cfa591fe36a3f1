/** Setting what a part of the page has chosen. Only what can choose carries this. */
import { members } from './members.js';
import { holderOf, scopes, type Choice } from './scope.js';
import { requestUpdate } from './updates.js';

const NAMES = ['as-of', 'known', 'numerals', 'records'] as const;

/** True where `scope` is the one that a member hears of this from. */
function reaches(scope: Node, member: Element, name: (typeof NAMES)[number]): boolean {
  if (member.hasAttribute(name)) return false;
  for (let at: Node | null = member; at; at = holderOf(at)) {
    if (at === scope) return true;
    if (scopes.get(at)?.[name]) return false;
  }
  return false;
}

/**
 * Sets what a scope chooses, and brings the members that hear it from this scope up to date, all in one batch. Members
 * with a choice of their own, or with a nearer scope that chooses, are left alone.
 * @param choice `undefined` where the scope is no more.
 */
export function choose(scope: Node, choice: Choice | undefined): void {
  const before = scopes.get(scope);
  const changed = NAMES.filter((name) => (before?.[name] ?? null) !== (choice?.[name] ?? null));
  if (choice) scopes.set(scope, choice);
  else scopes.delete(scope);
  if (changed.length === 0) return;
  for (const member of members()) {
    if (changed.some((name) => reaches(scope, member, name))) requestUpdate(member);
  }
}
