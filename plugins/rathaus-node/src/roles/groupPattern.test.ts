import { isGroupRef, parseGroupPattern } from './groupPattern';

describe('parseGroupPattern', () => {
  const heads = parseGroupPattern(
    'group:default/{department}-leitung',
    'department',
  );

  it.each([
    ['group:default/bauen-leitung', 'bauen'],
    ['group:default/bauen-und-wohnen-leitung', 'bauen-und-wohnen'],
    ['Group:Default/Bauen-Leitung', 'bauen'],
  ])('finds the part in %s', (ref, part) => {
    expect(heads?.partOf(ref)).toBe(part);
  });

  it.each([
    'group:default/bauen',
    'group:default/-leitung',
    'group:default/bauen-leitungen',
    'group:other/bauen-leitung',
    'user:default/bauen-leitung',
    'group:default/leitung',
  ])('does not fit %s', ref => {
    expect(heads?.partOf(ref)).toBeUndefined();
  });

  it('takes the placeholder at the end of a name, too', () => {
    const schools = parseGroupPattern(
      'group:default/schule-{school}',
      'school',
    );
    expect(schools?.partOf('group:default/schule-100001')).toBe('100001');
    expect(schools?.partOf('group:default/schule-')).toBeUndefined();
  });

  it('takes only a Schulnummer for a school, so that a Fachbereich for schools is none', () => {
    const schools = parseGroupPattern(
      'group:default/schule-{school}',
      'school',
    );
    expect(schools?.partOf('group:default/schule-und-sport')).toBeUndefined();
    expect(
      schools?.partOf('group:default/schule-100001-foerderverein'),
    ).toBeUndefined();
  });

  it('takes dots as dots', () => {
    const pattern = parseGroupPattern(
      'group:default/{department}.leitung',
      'department',
    );
    expect(pattern?.partOf('group:default/bauen.leitung')).toBe('bauen');
    expect(pattern?.partOf('group:default/bauen-leitung')).toBeUndefined();
  });

  it.each([
    'group:default/leitung',
    'group:default/{school}-leitung',
    'group:default/{department}-{department}',
    'group:{department}/leitung',
    '{department}-leitung',
    'user:default/{department}',
    'group:default/{department} leitung',
  ])('is not %s', text => {
    expect(parseGroupPattern(text, 'department')).toBeUndefined();
  });
});

describe('isGroupRef', () => {
  it.each(['group:default/cdo-buero', 'Group:default/IT.Service_1'])(
    'is %s',
    ref => {
      expect(isGroupRef(ref)).toBe(true);
    },
  );

  it.each([
    'cdo-buero',
    'group:cdo-buero',
    'user:default/cdo',
    'group:default/{department}',
    'group:default/a/b',
    '',
  ])('is not %s', ref => {
    expect(isGroupRef(ref)).toBe(false);
  });
});
