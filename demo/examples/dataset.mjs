// A dataset that nobody published: an invented river, two invented sides. Each claim shows one thing that a card must be
// able to say. Pages, tests and screenshots read it through examples.mjs.

const names = (en, ar, tr = en) => ({ en, ar, tr });
const hash = '0'.repeat(64);

const agent = (id, kind, name, more = {}) => ({ id, kind, name, aliases: [], ...more });
const place = (id, name, more = {}) => ({ id, kind: 'town', name, aliases: [], ...more });
const source = (id, publisher, published, more = {}) => ({
  id,
  publisher,
  url: `https://example.org/${id}`,
  title: null,
  published,
  publishedBasis: 'stated',
  lang: 'en',
  sha256: hash,
  chars: 4000,
  ...more,
});
const report = (sourceId, more = {}) => ({
  source: sourceId,
  via: [],
  said: '2024-03-07',
  saidBasis: 'stated',
  anchor: { start: 0, end: 80, sha256: hash, head: 'They said on Thursday', tail: 'of the northern bank' },
  ...more,
});
const claim = (id, by, en, ar, more = {}) => ({
  id,
  text: { en, ar },
  kind: 'control',
  by,
  basis: 'stated',
  event: { date: '2024-03-07', places: [] },
  reports: [report('post-7')],
  ...more,
});
const holds = (at, holder, more = {}) => ({ place: at, holder, extent: 'whole', ...more });
const against = (type, other, en = 'It speaks of the same day.', ar = 'يتحدث عن اليوم نفسه.') => ({
  type,
  claim: other,
  note: { en, ar },
});

export const dataset = {
  schemaVersion: '1.0.0',
  id: 'examples',
  title: names('Two sides of a river', 'ضفتا نهر', 'Bir nehrin iki yakası'),
  edition: '2024-04-01',
  covers: { from: '2024-03-01', to: '2024-03-10' },
  interpreter: { name: 'Nobody', method: 'Invented for examples.' },
  sources: [
    source('post-7', 'morning-post', '2024-03-07'),
    source('post-8', 'morning-post', '2024-03-08', { title: 'What both banks say' }),
    source('herald-8', 'valley-herald', '2024-03-08', { publishedBasis: 'inferred' }),
    source('wire-7', 'wire-one', '2024-03-07'),
  ],
  agents: [
    agent('hill-front', 'armed-group', names('Hill Front', 'جبهة التلال', 'Tepe Cephesi')),
    agent('hill-speaker', 'person', names('Nadim Hasar', 'نديم حصار'), { speaksFor: 'hill-front' }),
    agent('river-state', 'government', names('River Government', 'حكومة النهر', 'Nehir Hükümeti')),
    agent('river-army', 'government', names('River Army', 'جيش النهر', 'Nehir Ordusu'), { side: 'river-state' }),
    agent('river-ministry', 'government', names('Ministry of Defence', 'وزارة الدفاع', 'Savunma Bakanlığı'), {
      speaksFor: 'river-state',
    }),
    agent('delta-watch', 'monitor', names('Delta Watch', 'مرصد الدلتا', 'Delta Gözlem')),
    agent('lena-orme', 'person', names('Lena Orme', 'لينا أورم')),
    agent('townspeople', 'unnamed', names('townspeople', 'أهالي البلدة', 'Kasabalılar')),
    agent('wire-one', 'agency', names('Wire One', 'واير ون')),
    agent('morning-post', 'outlet', names('Morning Post', 'بريد الصباح', 'Sabah Postası')),
    agent('valley-herald', 'outlet', names('Valley Herald', 'منادي الوادي', 'Vadi Habercisi')),
  ],
  places: [
    // In the open sea, where nobody holds anything. Gorse has no point: the table alone has it.
    place('alder', names('Alder', 'ألدر'), { point: [-30.9, 44.8] }),
    place('birch', names('Birch', 'بيرتش'), { point: [-30.2, 45.1] }),
    place('cedar', names('Cedar', 'سيدار'), { point: [-29.6, 44.6] }),
    place('dogwood', names('Dogwood', 'دوغوود'), { point: [-29.1, 45.3] }),
    place('elm', names('Elm', 'إلم'), { point: [-30.6, 44.1] }),
    place('fir', names('Fir', 'فير'), { point: [-28.6, 44.9] }),
    place('gorse', names('Gorse', 'غورس')),
    place('hazel', names('Hazel', 'هازل'), { point: [-28.2, 44.2] }),
    place('ivy', names('Ivy-on-the-Long-Northern-Bank', 'آيفي على الضفة الشمالية الطويلة'), { point: [-29.0, 43.6] }),
  ],
  claims: [
    claim(
      'alder-taken',
      'hill-front',
      'The Hill Front said it had taken Alder.',
      'قالت جبهة التلال إنها سيطرت على ألدر.',
      {
        control: [holds('alder', 'hill-front', { previous: 'river-army' })],
        reports: [report('post-7'), report('post-8', { via: ['wire-one'] }), report('herald-8', { via: ['wire-one'] })],
      },
    ),
    claim(
      'birch-held',
      'delta-watch',
      'Delta Watch counted Birch as held by the River Army.',
      'عدّ مرصد الدلتا بيرتش في يد جيش النهر.',
      {
        control: [holds('birch', 'river-army')],
        basis: 'reported',
      },
    ),
    claim(
      'birch-held-post',
      'morning-post',
      'The Morning Post reported the River Army in Birch.',
      'أفاد بريد الصباح بوجود جيش النهر في بيرتش.',
      {
        control: [holds('birch', 'river-army')],
        basis: 'witnessed',
        relations: [against('supports', 'birch-held')],
      },
    ),
    claim(
      'cedar-judged',
      'lena-orme',
      'Lena Orme judged that most of Cedar was with the Hill Front.',
      'رأت لينا أورم أن معظم سيدار مع جبهة التلال.',
      {
        control: [holds('cedar', 'hill-front', { extent: 'most' })],
        basis: 'assessed',
      },
    ),
    claim(
      'dogwood-entered',
      'hill-speaker',
      'Nadim Hasar said that fighters had entered Dogwood.',
      'قال نديم حصار إن مقاتلين دخلوا دوغوود.',
      {
        control: [holds('dogwood', 'hill-front', { extent: 'entered', previous: 'river-army' })],
      },
    ),
    claim('elm-front', 'hill-front', 'The Hill Front said it held Elm.', 'قالت جبهة التلال إنها تسيطر على إلم.', {
      control: [holds('elm', 'hill-front')],
      relations: [against('conflicts-with', 'elm-army')],
    }),
    claim('elm-army', 'river-army', 'The River Army said it had never lost Elm.', 'قال جيش النهر إنه لم يفقد إلم قط.', {
      control: [holds('elm', 'river-army')],
    }),
    claim(
      'fir-left',
      'townspeople',
      'Townspeople said that the River Army had left Fir.',
      'قال أهالي إن جيش النهر غادر فير.',
      {
        control: [{ place: 'fir', holder: null, previous: 'river-army', extent: 'left' }],
        kind: 'movement',
      },
    ),
    claim(
      'hazel-left',
      'townspeople',
      'Townspeople said that the River Army had left Hazel and gone down to the ferries.',
      'قال أهالي إن جيش النهر غادر هازل ونزل إلى العبّارات.',
      {
        control: [{ place: 'hazel', holder: null, previous: 'river-army', extent: 'left' }],
        kind: 'movement',
        reports: [
          report('post-7', { via: ['wire-one'], viaInferred: true, said: null }),
          report('herald-8', { garbled: true }),
        ],
      },
    ),
    claim(
      'hazel-denied',
      'river-ministry',
      'The Ministry of Defence said that no unit had left Hazel.',
      'قالت وزارة الدفاع إن أي وحدة لم تغادر هازل.',
      {
        kind: 'denial',
        event: { date: null, places: ['hazel'] },
        reports: [report('wire-7', { said: '2024-03-07', saidBasis: 'inferred' })],
        relations: [against('denies', 'hazel-left', 'The denial names the town.', 'النفي يسمي البلدة.')],
      },
    ),
    claim(
      'ivy-explained',
      'river-army',
      'The River Army said that it had moved its posts in Ivy to a wider ring.',
      'قال جيش النهر إنه نقل مواقعه في آيفي إلى طوق أوسع.',
      {
        kind: 'statement',
        relations: [against('explains', 'ivy-left', 'Its own account of the movement.', 'روايته للحركة.')],
      },
    ),
    claim(
      'ivy-left',
      'hill-front',
      'The Hill Front said that the River Army had left Ivy.',
      'قالت جبهة التلال إن جيش النهر غادر آيفي.',
      {
        control: [{ place: 'ivy', holder: null, previous: 'river-army', extent: 'left' }],
        kind: 'movement',
        reports: [
          report('post-8', { via: ['wire-one'], verification: 'outlet-could-not-verify', verificationBy: 'wire-one' }),
        ],
      },
    ),
    claim(
      'army-lost-alder',
      'river-army',
      'The River Army said that it no longer had anybody in Alder.',
      'قال جيش النهر إنه لم يعد له أحد في ألدر.',
      {
        control: [{ place: 'alder', holder: null, previous: 'river-army', extent: 'left' }],
        kind: 'movement',
      },
    ),
    claim(
      'toll-early',
      'delta-watch',
      'Delta Watch counted 30 dead on both banks.',
      'أحصى مرصد الدلتا 30 قتيلا على الضفتين.',
      {
        kind: 'count',
        event: { date: '2024-03-05/2024-03-06', places: [] },
        reports: [report('post-7', { said: '2024-03-06' })],
      },
    ),
    claim(
      'toll-later',
      'delta-watch',
      'Delta Watch counted 41 dead on both banks.',
      'أحصى مرصد الدلتا 41 قتيلا على الضفتين.',
      {
        kind: 'count',
        event: { date: '2024-03-05/2024-03-08~', places: [] },
        reports: [report('post-8', { said: '2024-03-08' })],
        relations: [against('supersedes', 'toll-early', 'A later count of the same days.', 'إحصاء لاحق للأيام نفسها.')],
      },
    ),
    claim(
      'bridge-blown',
      'hill-speaker',
      'Nadim Hasar said that the bridge at Gorse was down.',
      'قال نديم حصار إن جسر غورس سقط.',
      {
        kind: 'statement',
        status: 'retracted',
        corrections: [
          {
            date: '2024-03-09',
            what: names('He took the statement back.', 'سحب قوله.'),
            why: names('He had spoken of another bridge.', 'كان يقصد جسرا آخر.'),
          },
        ],
      },
    ),
    claim(
      'ferry-count',
      'morning-post',
      'The Morning Post saw eleven ferries at the eastern pier.',
      'شاهد بريد الصباح إحدى عشرة عبّارة عند الرصيف الشرقي.',
      {
        kind: 'statement',
        basis: 'witnessed',
        corrections: [
          {
            date: '2024-03-09',
            what: names('The number was ten.', 'كان العدد عشرا.'),
            why: names('A ferry had been counted twice.', 'عُدّت عبّارة مرتين.'),
          },
        ],
      },
    ),
    claim(
      'night-march',
      'hill-front',
      'The Hill Front said that it would cross the river by night.',
      'قالت جبهة التلال إنها ستعبر النهر ليلا.',
      {
        kind: 'prediction',
        event: { date: null, places: [] },
        reports: [report('post-8', { said: '2024-03-08' })],
      },
    ),
  ],
  redirects: { 'alder-captured': 'alder-taken' },
};
