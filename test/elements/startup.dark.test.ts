import { expect } from '@open-wc/testing';

describe('the test runner, started dark', () => {
  it('prefers dark colours and reduced motion', () => {
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
  });
});
