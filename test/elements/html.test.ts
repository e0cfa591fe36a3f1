import { expect, fixture } from '@open-wc/testing';
import { html, render, svg } from '../../src/elements/internal/html.js';

/** Elements, attributes and text; the empty texts that mark places left out. */
const markup = (root: Element) => root.innerHTML;
const box = (): Promise<HTMLElement> => fixture(document.createElement('div'));

describe('templates drawn into the page', () => {
  const drawings: Array<[what: string, drawn: unknown, markup: string]> = [
    ['markup without a value', html`<p class="a">One <b>two</b></p>`, '<p class="a">One <b>two</b></p>'],
    ['text and numbers', html`<p>${'one'} ${2}</p>`, '<p>one 2</p>'],
    ['nothing for what is neither', html`<p>${null}${undefined}${false}${''}</p>`, '<p></p>'],
    ['attributes', html`<p dir="rtl" hidden lang=${'ar'}>x</p>`, '<p dir="rtl" hidden="" lang="ar">x</p>'],
    ['an attribute without a value as empty', html`<time datetime=${null}></time>`, '<time datetime=""></time>'],
    ['templates in templates', html`<p>${html`<b>${'x'}</b>`}</p>`, '<p><b>x</b></p>'],
    ['lists, also of lists', html`<p>${['a', ['b', html`<i></i>`], 'c']}</p>`, '<p>ab<i></i>c</p>'],
    [
      'elements that are never closed',
      html`<p>a<br />b<input type="date" name=${'day'} /></p>`,
      '<p>a<br>b<input type="date" name="day"></p>',
    ],
    ['values at the top', html`${'a'}<b></b>${['c', 'd']}`, 'a<b></b>cd'],
    ['text that is no template', 'plain', 'plain'],
    [
      'markup in a value as text',
      html`<p title=${'"><b>'}>${'<b>&amp;</b>'}</p>`,
      '<p title="&quot;&gt;&lt;b&gt;">&lt;b&gt;&amp;amp;&lt;/b&gt;</p>',
    ],
  ];
  for (const [what, drawn, wanted] of drawings) {
    it(`draws ${what}`, async () => {
      const root = await box();
      render(drawn, root);
      // How engines write `>` in an attribute has changed over the years.
      expect(
        markup(root)
          .replace(/"&quot;>/, '"&quot;&gt;')
          .replace(/;<b>"/, ';&lt;b&gt;"'),
      ).to.equal(wanted);
    });
  }

  it('draws shapes in their own namespace', async () => {
    const root = await box();
    render(html`<p><svg viewBox="0 0 16 16">${svg`<path d=${'M0 0'} />`}<g><path /></g></svg><b></b></p>`, root);
    const spaces = [...root.querySelectorAll('*')].map((one) => one.namespaceURI?.split('/').at(-1));
    expect(spaces).to.deep.equal(['xhtml', 'svg', 'svg', 'svg', 'svg', 'xhtml']);
    expect(root.querySelector('svg')?.getAttribute('viewBox')).to.equal('0 0 16 16');
  });

  it('adds to what is there already', async () => {
    const root = await box();
    root.append('before ');
    render(html`<b>${'x'}</b>`, root);
    render(html`<i></i>`, root);
    expect(markup(root)).to.equal('before <i></i>');
  });

  it('asks the browser to read no markup', async () => {
    const sink = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML') as PropertyDescriptor;
    const root = await box();
    Object.defineProperty(Element.prototype, 'innerHTML', {
      ...sink,
      set() {
        throw new TypeError('refused, as under Trusted Types');
      },
    });
    try {
      render(html`<p lang=${'en'}>${['a', html`<b>${'b'}</b>`]}</p>`, root);
    } finally {
      Object.defineProperty(Element.prototype, 'innerHTML', sink);
    }
    expect(markup(root)).to.equal('<p lang="en">a<b>b</b></p>');
  });

  it('draws into another document', async () => {
    const frame = document.createElement('iframe');
    await fixture(frame);
    const body = frame.contentDocument?.body as HTMLElement;
    render(html`<p>${['a', html`<b>${'b'}</b>`]}</p>`, body);
    expect(markup(body)).to.equal('<p>a<b>b</b></p>');
    expect(body.querySelector('b')?.ownerDocument).to.equal(frame.contentDocument);
  });
});

describe('templates drawn again', () => {
  const card = (lang: string, title: string, rows: readonly unknown[], end: unknown = '') =>
    html`<section lang=${lang}><h2>${title}</h2><ul>${rows.map((row) => html`<li>${row}</li>`)}</ul>${end}</section>`;

  it('changes what differs, and keeps every element', async () => {
    const root = await box();
    render(card('en', 'One', ['a', 'b']), root);
    const before = [...root.querySelectorAll('*')];
    render(card('ar', 'Two', ['a', 'c']), root);
    expect(markup(root)).to.equal('<section lang="ar"><h2>Two</h2><ul><li>a</li><li>c</li></ul></section>');
    expect([...root.querySelectorAll('*')]).to.deep.equal(before);
  });

  it('touches nothing where nothing differs', async () => {
    const root = await box();
    const draw = () => render(card('en', 'One', ['a', html`<b>${1}</b>`], html`<p></p>`), root);
    draw();
    const changes = new MutationObserver(() => {});
    changes.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
    draw();
    expect(changes.takeRecords()).to.have.lengthOf(0);
  });

  const values: Array<[what: string, value: () => unknown, markup: string]> = [
    ['text', () => 'text', 'text'],
    ['nothing', () => '', ''],
    ['a template', () => html`<b>${'x'}</b>`, '<b>x</b>'],
    ['a template with a list at its top', () => html`${['y', html`<i></i>`]}<u></u>${'z'}`, 'y<i></i><u></u>z'],
    ['a long list', () => ['1', html`<b></b>`, ['2', '3']], '1<b></b>23'],
    ['a short list', () => ['4'], '4'],
    ['an empty list', () => [], ''],
    ['a node', () => document.createElement('s'), '<s></s>'],
  ];
  for (const [from, first, before] of values) {
    for (const [to, second, after] of values) {
      it(`goes from ${from} to ${to}, and back`, async () => {
        const root = await box();
        const draw = (value: unknown) => render(html`<p>(${value})</p>`, root);
        draw(first());
        draw(second());
        expect(markup(root)).to.equal(`<p>(${after})</p>`);
        draw(first());
        expect(markup(root)).to.equal(`<p>(${before})</p>`);
      });
    }
  }

  it('moves nodes with their places, and loses none', async () => {
    const root = await box();
    const [a, b, c] = ['a', 'b', 'c'].map((name) => {
      const node = document.createElement('i');
      node.id = name;
      return node;
    });
    const ids = () => [...root.querySelectorAll('i')].map(({ id }) => id).join('');
    const draw = (nodes: readonly unknown[]) => render(html`<p>${nodes}</p>`, root);
    draw([a, b, c]);
    for (const [nodes, wanted] of [
      [[c, a, b], 'cab'],
      [[b, c], 'bc'],
      [[a], 'a'],
      [[a, b, c], 'abc'],
      [[b, a, c], 'bac'],
    ] as const) {
      draw(nodes);
      expect(ids()).to.equal(wanted);
    }
  });
});
