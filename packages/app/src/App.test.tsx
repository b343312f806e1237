import { render, screen } from '@testing-library/react';

const CONFIG = {
  app: {
    title: 'Rathaus-Portal',
    baseUrl: 'http://localhost',
    extensions: [
      {
        'api:app/app-language': {
          config: { defaultLanguage: 'de', availableLanguages: ['de', 'en'] },
        },
      },
    ],
  },
  backend: { baseUrl: 'http://localhost' },
};

describe('App', () => {
  const originalEnv = process.env;

  beforeEach(() => {
    window.localStorage.clear();
    Object.assign(process, {
      env: { ...originalEnv, APP_CONFIG: [{ context: 'test', data: CONFIG }] },
    });
  });
  afterEach(() => {
    Object.assign(process, { env: originalEnv });
  });

  it('comes up from its features, and lets nobody in while no way in is configured', async () => {
    const { default: app } = await import('./App');
    render(app.createRoot());
    expect(
      await screen.findByRole(
        'heading',
        { level: 1, name: 'Noch kann sich niemand anmelden' },
        { timeout: 30_000 },
      ),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /anmelden/i })).toBeNull();
  }, 60_000);
});
