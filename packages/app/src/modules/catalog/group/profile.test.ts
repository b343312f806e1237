import { profileOf } from './profile';

const user = (spec: object, annotations = {}) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'clara-beispiel', annotations },
  spec: { ...spec },
});

describe('profileOf', () => {
  it('reads what the directory tells', () => {
    expect(
      profileOf(
        user(
          {
            profile: { displayName: 'Clara Beispiel', email: 'c@example.org' },
          },
          {
            'rathaus.portal/function': 'Chief Digital Officer',
            'rathaus.portal/phone': '05241 82-2455',
          },
        ),
      ),
    ).toEqual({
      name: 'Clara Beispiel',
      email: 'c@example.org',
      function: 'Chief Digital Officer',
      phone: '05241 82-2455',
    });
  });

  it.each([[{}], [{ profile: 'unreadable' }]])(
    'falls back to the name of the account: %j',
    spec => {
      expect(profileOf(user(spec))).toEqual({ name: 'clara-beispiel' });
    },
  );
});
