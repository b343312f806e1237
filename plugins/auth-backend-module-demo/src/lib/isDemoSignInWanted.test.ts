import { mockServices } from '@backstage/backend-test-utils';
import { isDemoSignInWanted } from './isDemoSignInWanted';

const configWith = (demo?: Record<string, boolean>) =>
  mockServices.rootConfig({
    data: { auth: { providers: demo ? { demo } : {} } },
  });

describe('isDemoSignInWanted', () => {
  it.each(['development', 'demo', 'test', undefined])(
    'is wanted when configured and NODE_ENV is %s',
    nodeEnv => {
      expect(isDemoSignInWanted(configWith({}), nodeEnv)).toBe(true);
    },
  );

  it.each(['development', 'production'])(
    'is not wanted when not configured and NODE_ENV is %s',
    nodeEnv => {
      expect(isDemoSignInWanted(configWith(), nodeEnv)).toBe(false);
    },
  );

  it.each<Record<string, boolean>>([
    {},
    { dangerouslyAllowExamplePeopleInProduction: false },
  ])('is refused in production with %j', demo => {
    expect(() => isDemoSignInWanted(configWith(demo), 'production')).toThrow(
      /auth\.providers\.demo.*dangerouslyAllowExamplePeopleInProduction/,
    );
  });

  it('is let pass in production by the frightening name', () => {
    expect(
      isDemoSignInWanted(
        configWith({ dangerouslyAllowExamplePeopleInProduction: true }),
        'production',
      ),
    ).toBe(true);
  });
});
