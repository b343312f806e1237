import { DemoIdentity } from './DemoIdentity';
import { DemoSession } from './demoAuthClient';
import { createDemoChoice } from './demoChoice';

const session = (token: string, expiresInSeconds?: number): DemoSession => ({
  profile: { displayName: 'Anna Beispiel' },
  backstageIdentity: {
    token,
    expiresInSeconds,
    identity: {
      type: 'user',
      userEntityRef: 'user:default/anna-beispiel',
      ownershipEntityRefs: ['user:default/anna-beispiel', 'group:default/a'],
    },
  },
});

describe('DemoIdentity', () => {
  const signIn = jest.fn();
  const client = { people: jest.fn(), signIn };
  const choice = createDemoChoice(window.localStorage);

  beforeEach(() => {
    jest.resetAllMocks();
    jest.useFakeTimers();
    window.localStorage.clear();
  });
  afterEach(() => jest.useRealTimers());

  it('tells who is signed in', async () => {
    const identity = new DemoIdentity(session('one', 3600), client, choice);
    await expect(identity.getProfileInfo()).resolves.toEqual({
      displayName: 'Anna Beispiel',
    });
    await expect(identity.getBackstageIdentity()).resolves.toMatchObject({
      userEntityRef: 'user:default/anna-beispiel',
    });
  });

  it('keeps a token while it is good', async () => {
    const identity = new DemoIdentity(session('one', 3600), client, choice);
    jest.advanceTimersByTime(56 * 60 * 1000);
    await expect(identity.getCredentials()).resolves.toEqual({ token: 'one' });
    expect(signIn).not.toHaveBeenCalled();
  });

  it('renews it before it runs out, once for everybody who asks', async () => {
    const identity = new DemoIdentity(session('one', 3600), client, choice);
    signIn.mockResolvedValue(session('two', 3600));
    jest.advanceTimersByTime(58 * 60 * 1000);
    await expect(
      Promise.all([identity.getCredentials(), identity.getCredentials()]),
    ).resolves.toEqual([{ token: 'two' }, { token: 'two' }]);
    expect(signIn).toHaveBeenCalledTimes(1);
    expect(signIn).toHaveBeenCalledWith('user:default/anna-beispiel');
    await expect(identity.getCredentials()).resolves.toEqual({ token: 'two' });
  });

  it('asks again after a renewal has failed', async () => {
    const identity = new DemoIdentity(session('one', 60), client, choice);
    signIn.mockRejectedValueOnce(new Error('offline'));
    await expect(identity.getCredentials()).rejects.toThrow('offline');
    signIn.mockResolvedValueOnce(session('two', 3600));
    await expect(identity.getCredentials()).resolves.toEqual({ token: 'two' });
  });

  it('is cautious with a token of unknown lifetime', async () => {
    const identity = new DemoIdentity(session('one'), client, choice);
    signIn.mockResolvedValue(session('two', 3600));
    jest.advanceTimersByTime(8 * 60 * 1000);
    await expect(identity.getCredentials()).resolves.toEqual({ token: 'two' });
  });

  it('remembers the last choice after signing out', async () => {
    choice.signIn('user:default/anna-beispiel');
    await new DemoIdentity(session('one'), client, choice).signOut();
    expect(choice.signedIn()).toBeUndefined();
    expect(choice.last()).toBe('user:default/anna-beispiel');
  });
});
