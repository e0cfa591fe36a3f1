import { expect } from '@open-wc/testing';

describe('the test runner, started with forced colours', () => {
  it('forces them', () => {
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  });
});
