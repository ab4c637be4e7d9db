import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface Proxy extends AsyncDisposable {
  readonly url: string;
  /** Where it was asked to go. */
  readonly tunnels: readonly string[];
}

/** A proxy that goes to one server on loopback, whatever the name it is asked for. */
export async function aProxy(server: string): Promise<Proxy> {
  const tunnels: string[] = [];
  const proxy = createServer((_, response) => response.writeHead(405).end());
  proxy.on('connect', ({ url = '' }, socket, head) => {
    tunnels.push(url);
    const onward = connect(Number(new URL(server).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    tunnels,
    [Symbol.asyncDispose]: async () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
