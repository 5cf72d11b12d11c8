declare module 'autocannon' {
  type Request = { method?: string; path: string; headers?: Record<string, string> };
  type Client = { setRequests(requests: Request[]): void };
  type Options = {
    url: string;
    connections: number;
    amount: number;
    timeout?: number;
    setupClient?: (client: Client) => void;
  };
  type Result = { errors: number; timeouts: number; mismatches: number; non2xx: number };
  type Instance = Promise<Result> & {
    on(event: 'response', listener: (client: Client, status: number, bytes: number, ms: number) => void): void;
  };
  export default function autocannon(options: Options): Instance;
}
