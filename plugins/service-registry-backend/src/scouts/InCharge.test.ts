import { Offices } from '@rathaus/plugin-scouts-common';
import { InCharge } from './InCharge';

const CDO = 'group:default/cdo-buero';
const BAUEN = 'group:default/bauen';
const SOZIALES = 'group:default/soziales';
const ANNA = 'user:default/anna';
const DORA = 'user:default/dora';

const inCharge = new InCharge(
  new Offices({
    cdoOffice: CDO,
    departments: [
      {
        ref: BAUEN,
        acting: [
          { person: ANNA, role: 'scout', postId: 'p1' },
          { person: DORA, role: 'deputy', postId: 'p1' },
          { person: DORA, role: 'scout', postId: 'p2' },
        ],
      },
      { ref: SOZIALES, acting: [] },
    ],
    handovers: [],
  }),
  [CDO],
);

describe('InCharge', () => {
  it('names each Scout and deputy once', () => {
    expect(inCharge.of({ owner: BAUEN })).toEqual([ANNA, DORA]);
  });

  it('names the CDO office where nobody is Scout', () => {
    expect(inCharge.of({ owner: SOZIALES })).toEqual([CDO]);
  });

  it('leaves out whose own cause it is, and turns to the CDO office when nobody is left', () => {
    expect(inCharge.except(ANNA, { owner: BAUEN })).toEqual([DORA]);
    const assigned = { owner: BAUEN, assignedScout: DORA };
    expect(inCharge.of(assigned)).toEqual([DORA]);
    expect(inCharge.except(DORA, assigned)).toEqual([CDO]);
  });
});
