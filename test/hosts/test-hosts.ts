/** One test for each host page, build and element: what a reader perceives there. */
import { expect } from '@open-wc/testing';
import { acts } from './acts.js';
import { groups, type Condition } from './conditions.mjs';
import { drawn, report, TAGS, type Report } from './look.mjs';

const { userAgent } = navigator;
const engine = /firefox/i.test(userAgent) ? 'Firefox' : /chrome/i.test(userAgent) ? 'Chromium' : 'WebKit';

const BUILDS = { classic: 'one classic file', loader: 'modules' } as const;
type Build = keyof typeof BUILDS;

const CLAIM = 'The opposition said government forces had left Muadamiyat al-Sham';
const DENIAL = 'The Syrian Ministry of Defence denied that army units had withdrawn';
const STATE = 'withdrawal reported, denied by Syrian Ministry of Defence';
const DAY = '7 Dec 2024';
const AR_CLAIM = 'قالت المعارضة إن القوات الحكومية انسحبت من معضمية الشام';
const AR_DENIAL = 'نفت وزارة الدفاع السورية انسحاب وحدات الجيش';
const AR_DAY = /٧|7/;

interface Words {
  /** What can be read in the element. */
  readonly own: ReadonlyArray<string | RegExp>;
  /** What can be read in what it opens. */
  readonly behind?: ReadonlyArray<string | RegExp>;
}

/** Claim, denial and day, as each element says them. */
const WORDS: Readonly<Record<'en' | 'ar', Readonly<Record<string, Words>>>> = {
  en: {
    'as-of-control': { own: ['As known then', DAY] },
    'claim-card': { own: [CLAIM, DENIAL, DAY] },
    'claim-list': { own: [CLAIM, DENIAL, DAY] },
    'claim-ref': { own: ['government forces had left'], behind: [CLAIM, DENIAL, DAY] },
    'claim-scope': { own: ['As it stood', STATE, DAY] },
    'claim-sources': { own: ['Barran Press', DAY] },
    'claim-timeline': { own: [CLAIM, DENIAL, DAY] },
    'control-badge': { own: ['Muadamiyat al-Sham', STATE, DAY], behind: [CLAIM, DENIAL, DAY] },
    'control-history': { own: [STATE, '7 Dec'], behind: [CLAIM, DENIAL, DAY] },
    'control-map': { own: ['denied by Syrian Ministry of Defence', DAY], behind: [CLAIM, DENIAL, DAY] },
  },
  ar: {
    'as-of-control': { own: [AR_DAY] },
    'claim-card': { own: [AR_CLAIM, AR_DENIAL, AR_DAY] },
    'claim-list': { own: [AR_CLAIM, AR_DENIAL, AR_DAY] },
    'claim-ref': { own: [], behind: [AR_CLAIM, AR_DENIAL, AR_DAY] },
    'claim-scope': { own: ['وزارة الدفاع السورية', AR_DAY] },
    'claim-sources': { own: [AR_DAY] },
    'claim-timeline': { own: [AR_CLAIM, AR_DENIAL, AR_DAY] },
    'control-badge': { own: ['معضمية الشام', 'وزارة الدفاع السورية', AR_DAY], behind: [AR_CLAIM, AR_DENIAL, AR_DAY] },
    'control-history': { own: ['وزارة الدفاع السورية', AR_DAY], behind: [AR_CLAIM, AR_DENIAL, AR_DAY] },
    'control-map': { own: ['وزارة الدفاع السورية', AR_DAY], behind: [AR_CLAIM, AR_DENIAL, AR_DAY] },
  },
};

async function open(condition: Condition, build: Build): Promise<Report> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${condition.width ?? 1000}px; block-size: 900px; border: 0`;
  if (condition.sandbox) frame.setAttribute('sandbox', condition.sandbox);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const told = new Promise<Report>((resolve) => {
    if (condition.sandbox) addEventListener('message', ({ data }) => resolve(data as Report), { once: true });
  });
  frame.src = `/hosts/page?condition=${condition.name}&build=${build}`;
  document.body.append(frame);
  try {
    await loaded;
    if (condition.sandbox) return await told;
    const act = condition.then ? acts[condition.then] : undefined;
    const window = frame.contentWindow as Window & typeof globalThis;
    if (!act) return await report(window);
    await drawn(window);
    return await report(await act(frame));
  } finally {
    frame.remove();
  }
}

function expectWords(text: string, words: Words['own']): void {
  for (const word of words) expect(text).to.match(typeof word === 'string' ? new RegExp(word) : word);
}

/** Registers the tests of a group of conditions with one of our builds. */
export function testHosts(group: keyof typeof groups, build: Build): void {
  for (const condition of groups[group] ?? []) {
    describe(`${condition.is} · ${BUILDS[build]} · ${engine}`, () => {
      const lang = (condition.ours ?? condition.lang) === 'ar' ? 'ar' : 'en';
      let found: Report;
      before(async function open_() {
        this.timeout(60_000); // a page of its own, with everything in it
        found = await open(condition, build);
      });

      it(
        condition.says
          ? 'one line of each copy to the console, and nothing wrong'
          : 'nothing to the console, and nothing wrong',
        () => {
          expect(found.said.filter((line) => !condition.says?.test(line))).to.deep.equal([]);
          // Elements come one by one: each of two copies can be too late for some, and says so once.
          if (condition.says) expect(found.said.length).to.be.within(1, build === 'loader' ? 2 : 1);
          expect(found.wide).to.be.at.most(condition.width ? 0 : Infinity);
        },
      );

      for (const tag of TAGS) {
        it(`<${tag}> can be read`, () => {
          const { state, text, problems, direction, behind } = found.elements[tag] as Report['elements'][string];
          const words = WORDS[lang][tag] as Words;
          expect(state).to.match(tag === 'claim-scope' ? /^idle$/ : /^ready$/);
          expectWords(text, words.own);
          if (words.behind) expectWords(behind?.text ?? '', words.behind);
          expect([...problems, ...(behind?.problems ?? [])]).to.deep.equal([]);
          if (direction) expect(direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
        });
      }
    });
  }
}
