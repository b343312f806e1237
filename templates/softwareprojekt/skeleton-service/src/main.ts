import { erstelleServer } from './server.ts';

const port = Number(process.env.PORT ?? 8080);
const server = erstelleServer();

server.listen(port, () => {
  console.log(`Der Dienst hört auf Port ${port}.`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => server.close());
}
