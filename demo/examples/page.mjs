// Shows every named example of one element, one under the other.
import { badges, cards, dataset, histories, lists, makeExample, maps, timelines } from './examples.mjs';

const examples = {
  'claim-card': cards,
  'control-badge': badges,
  'claim-list': lists,
  'claim-timeline': timelines,
  'control-map': maps,
  'control-history': histories,
};

const main = document.querySelector('main');
const tag = main.dataset.tag;
for (const [name, example] of Object.entries(examples[tag])) {
  const heading = document.createElement('h2');
  heading.id = name;
  heading.textContent = example.title;
  main.append(heading);
  const element = makeExample(tag, example, dataset);
  if (tag !== 'control-badge') main.append(element);
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
