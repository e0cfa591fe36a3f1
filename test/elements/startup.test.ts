import { expect } from '@open-wc/testing';

describe('the test runner', () => {
  it('runs west of Greenwich by an uneven amount, so that a date read in local time shows', () => {
    expect(new Date('2024-12-07').getTimezoneOffset()).to.equal(570);
    expect(new Date('2024-12-07').getDate()).to.equal(6);
  });
});
