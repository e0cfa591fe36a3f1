/** Every page of the demo. A test in Node holds this list against the folder. */
export const pages = [
  'ar.html',
  'as-of-control.html',
  'build-embed.html',
  'claim-card.html',
  'claim-list.html',
  'claim-ref.html',
  'claim-scope.html',
  'claim-sources.html',
  'claim-timeline.html',
  'control-badge.html',
  'control-history.html',
  'control-map.html',
  'index.html',
  'restyle.html',
];
