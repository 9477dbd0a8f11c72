import { expect, type APIRequestContext } from '@playwright/test';

const ISSUER = process.env.ICLEI_ISSUER_URL ?? 'http://localhost:9000';

/** A script with the secretariat's rights, beside the browser. */
export class Automation {
  private constructor(
    private readonly http: APIRequestContext,
    private readonly token: string,
  ) {}

  static async of(http: APIRequestContext) {
    const answer = await http.post(`${ISSUER}/oauth2/token`, {
      form: { grant_type: 'client_credentials' },
      headers: {
        Authorization: `Basic ${Buffer.from('automation:demo-secret').toString('base64')}`,
      },
    });
    const { access_token } = (await answer.json()) as { access_token: string };
    return new Automation(http, access_token);
  }

  async get<T>(path: string): Promise<T> {
    const answer = await this.http.get(path, { headers: this.headers() });
    expect(answer.status(), path).toBe(200);
    return (await answer.json()) as T;
  }

  /** Decides on the present version. */
  async decide(of: string, deed: string, body: object) {
    const { etag = '' } = (await this.http.get(of, { headers: this.headers() })).headers();
    const answer = await this.http.post(`${of}/${deed}`, {
      data: body,
      headers: { ...this.headers(), 'If-Match': etag },
    });
    expect(answer.status(), await answer.text()).toBe(200);
  }

  private headers() {
    return { Authorization: `Bearer ${this.token}` };
  }
}
