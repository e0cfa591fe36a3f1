import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { closePages, openPage, type DemoPage } from './open-page.js';

afterEach(closePages);

/** Opens the page with choices in its address, and waits until it has written what to paste. */
async function open(choices: Readonly<Record<string, string>> = {}): Promise<DemoPage> {
  const page = await openPage('build-embed.html');
  await page.elements();
  if (Object.keys(choices).length > 0) {
    const before = textOf(page, 'snippet');
    page.window.location.hash = new URLSearchParams(choices).toString();
    await waitUntil(() => textOf(page, 'snippet') !== before, 'the snippet is another', { timeout: 20_000 });
  }
  return page;
}
const field = (page: DemoPage, name: string) =>
  page.window.document.querySelector<HTMLInputElement>(`form [name="${name}"]`) as HTMLInputElement;
const textOf = ({ window }: DemoPage, id: string) => (window.document.getElementById(id) as HTMLTextAreaElement).value;
function pick(page: DemoPage, name: string, value: string): void {
  const at = field(page, name);
  at.value = value;
  at.dispatchEvent(new page.window.Event('input', { bubbles: true }));
}

/** Choices of the page, and the command that stands for them. */
const CASES: ReadonlyArray<readonly [Readonly<Record<string, string>>, readonly string[]]> = [
  [
    { id: 'homs-last-village', lang: 'ar', 'as-of': '2024-12-06', known: 'now', density: 'compact', numerals: 'arab' },
    [
      'claim',
      'homs-last-village',
      '--lang',
      'ar',
      '--as-of',
      '2024-12-06',
      '--known',
      'now',
      '--density',
      'compact',
      '--numerals',
      'arab',
    ],
  ],
  [
    { element: 'claim-ref', id: 'homs-last-village', phrase: 'the last <village>', script: '/js/claims.js' },
    [
      'claim',
      'homs-last-village',
      '--element',
      'claim-ref',
      '--phrase',
      'the last <village>',
      '--script-url',
      '/js/claims.js',
    ],
  ],
  [
    { element: 'control-badge', id: 'palmyra', 'as-of': '2024-12-07', lang: 'tr' },
    ['place', 'palmyra', '--as-of', '2024-12-07', '--lang', 'tr'],
  ],
  ...['control-history', 'control-map', 'claim-timeline', 'claim-list'].map(
    (element) => [{ element, id: 'kanaker' }, ['place', 'kanaker', '--element', element]] as const,
  ),
];

describe('the page on which embeds are built', function () {
  this.timeout(60_000);

  it('gives the string of the command line as it opens', async () => {
    const printed = (await executeServerCommand('cli', ['embed', 'claim', 'rif-dimashq-withdrawals-local'])) as string;
    expect(textOf(await open(), 'snippet')).to.equal(printed.trimEnd());
  });

  for (const [choices, args] of CASES) {
    it(`gives the string of: embed ${args.join(' ')}`, async () => {
      const page = await open(choices);
      const printed = (await executeServerCommand('cli', ['embed', ...args])) as string;
      expect(textOf(page, 'snippet')).to.equal(printed.trimEnd());
    });
  }

  it('follows what a person picks, shows it, and keeps it in its address', async () => {
    const page = await open();
    pick(page, 'element', 'control-badge');
    pick(page, 'find', 'حُمص');
    const listed = () => [...page.window.document.querySelectorAll<HTMLOptionElement>('[name=id] option')];
    expect(listed().map(({ value }) => value)).to.include('homs-city');
    pick(page, 'id', 'homs-city');
    pick(page, 'lang', 'ar');
    pick(page, 'theme', 'dark');
    const shown = () =>
      page.window.document.querySelector<HTMLElement>('.preview control-badge[place=homs-city][lang=ar]');
    await waitUntil(() => shown() !== null, 'the badge is shown', { timeout: 20_000 });
    const badge = shown() as HTMLElement & { updateComplete: Promise<void>; state: string };
    await badge.updateComplete;
    expect(badge.state).to.equal('ready');
    expect(badge.closest<HTMLElement>('.preview')?.dataset['scheme']).to.equal('dark');
    const { hash } = page.window.location;
    expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).to.deep.equal({
      element: 'control-badge',
      id: 'homs-city',
      lang: 'ar',
      theme: 'dark',
    });
    expect(textOf(page, 'address').split('\n')[0]).to.match(/\/places\/homs-city\.html#theme=dark&lang=ar$/);
  });

  it('gives the frame that oEmbed gives', async () => {
    const base = 'https://static.example.org/claims/';
    const page = await open({ id: 'homs-last-village', base });
    const { html } = (await (await fetch('/embeds/claims/homs-last-village.json')).json()) as { html: string };
    expect(textOf(page, 'frame')).to.equal(html);
    expect(textOf(page, 'address')).to.equal(
      `${base}claims/homs-last-village.html\n${base}claims/homs-last-village.json`,
    );
  });

  it('says how copying went, to those who see and those who hear', async () => {
    const page = await open();
    page.window.document.querySelector<HTMLElement>('[data-copy=snippet]')?.click();
    const status = page.window.document.querySelector('section [role=status]');
    await waitUntil(() => status?.textContent !== '', 'it is said');
    expect(status?.textContent).to.match(/copied|copy it/i);
  });

  it('fits a narrow page, and axe finds nothing', async () => {
    const page = await open();
    const frame = page.window.frameElement as HTMLElement;
    frame.style.inlineSize = '320px';
    expect(page.window.document.documentElement.scrollWidth).to.be.at.most(320);
    const main = page.window.document.querySelector('form') as HTMLElement;
    const copy = document.importNode(main, true);
    document.body.append(copy);
    await expect(copy).to.be.accessible();
    copy.remove();
  });
});
