const DOCS = 'https://docs.github.com/rest';

export interface FieldProblem {
  readonly resource: string;
  readonly field: string;
  readonly code: string;
  readonly message?: string;
}

/** An answer that is not a success, in GitHub's own shape. */
export class Refusal extends Error {
  readonly status: number;
  readonly documentationUrl: string;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: {
      readonly documentationUrl?: string;
      readonly extra?: Readonly<Record<string, unknown>>;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    this.status = status;
    this.documentationUrl = more.documentationUrl ?? DOCS;
    this.extra = more.extra ?? {};
    this.headers = more.headers ?? {};
  }
}

/** The caller sent something that GitHub would ignore or guess at: a mistake in the program under test. */
export class Violation extends Refusal {}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

export function notForIntegrations(): Refusal {
  return new Refusal(403, 'Resource not accessible by integration');
}

export function noRights(): Refusal {
  return new Refusal(403, 'Must have admin rights to Repository.');
}

export function validationFailed(...errors: readonly FieldProblem[]): Refusal {
  const said = errors.map((error) => error.message).filter((message) => message !== undefined);
  const message = said.length > 0 ? `Validation Failed: ${said.join(', ')}` : 'Validation Failed';
  return new Refusal(422, message, { extra: { errors } });
}

export function bodyTooLong(resource: string): Refusal {
  return validationFailed({
    resource,
    field: 'body',
    code: 'custom',
    message: 'body is too long (maximum is 65536 characters)',
  });
}

export function refusalBody(refusal: Refusal): Record<string, unknown> {
  return {
    message: refusal.message,
    ...refusal.extra,
    documentation_url: refusal.documentationUrl,
    status: String(refusal.status),
  };
}
