// Shows every named example of one element, one under the other.
import { badges, cards, dataset, makeExample } from './examples.mjs';

const main = document.querySelector('main');
const tag = main.dataset.tag;
for (const [name, example] of Object.entries(tag === 'claim-card' ? cards : badges)) {
  const heading = document.createElement('h2');
  heading.id = name;
  heading.textContent = example.title;
  main.append(heading);
  const element = makeExample(tag, example, dataset);
  if (tag === 'claim-card') main.append(element);
  else {
    const sentence = document.createElement('p');
    sentence.append(
      'They came on foot as far as ',
      element,
      ', and the line of this sentence stays where it was when the badge is read, opened and closed again.',
    );
    main.append(sentence);
  }
}
