// Shows every named example of an element that needs others beside it, one under the other. `?example=` shows one alone.
import { makePiece, references, refs, scopes, switches } from './scoped.mjs';

const examples = { 'claim-scope': scopes, 'as-of-control': switches, 'claim-ref': refs, 'claim-sources': references };
const main = document.querySelector('main');
const only = new URLSearchParams(location.search).get('example');
for (const [name, example] of Object.entries(examples[main.dataset.tag])) {
  if (only && only !== name) continue;
  const heading = document.createElement('h2');
  heading.id = name;
  heading.textContent = example.title;
  main.append(heading, makePiece(example));
}
