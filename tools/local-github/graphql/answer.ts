import type { ExecutionResult, GraphQLFieldResolver } from 'graphql';
import { defaultFieldResolver, execute, GraphQLError } from 'graphql';
import type { Answer } from '../call.ts';
import { isRecord } from '../call.ts';
import { Refusal, Violation } from '../refusal.ts';
import type { Caller, World } from '../state/world.ts';
import { mutations } from './mutations.ts';
import { queries } from './queries.ts';
import { githubSchema, readQuery } from './schema.ts';

export interface GraphqlDesk {
  readonly world: World;
  readonly by: Caller;
  readonly violations: string[];
  readonly isFormer: boolean;
}

/** GitHub answers 200 even to a query that it cannot read; the errors are in the body. */
export async function answerGraphql(
  desk: GraphqlDesk,
  body: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { query, variables, operationName, ...rest } = body;
  if (typeof query !== 'string' || Object.keys(rest).length > 0) {
    throw new Violation(400, 'A query attribute must be specified and must be a string.');
  }
  if (desk.isFormer && query.includes('rules(')) return unknownField('rules', 'Ref');
  try {
    const { document, wrong } = readQuery(query);
    if (wrong.length > 0) return mistaken(desk, wrong);
    const result = await execute({
      schema: githubSchema(),
      document,
      rootValue: { ...queries(desk), ...mutations(desk) },
      fieldResolver: strictResolver(desk),
      ...(isRecord(variables) ? { variableValues: variables } : {}),
      ...(typeof operationName === 'string' ? { operationName } : {}),
    });
    return { status: 200, body: shown(result) };
  } catch (error) {
    if (error instanceof GraphQLError) return mistaken(desk, [error]);
    throw error;
  }
}

/** As GitHub words what the schema of its version does not have. */
function unknownField(field: string, type: string): Answer {
  return { status: 200, body: { errors: [{ message: `Field '${field}' doesn't exist on type '${type}'` }] } };
}

function mistaken(desk: GraphqlDesk, errors: readonly GraphQLError[]): Answer {
  for (const error of errors) desk.violations.push(`POST /graphql: ${error.message}`);
  return { status: 200, body: shown({ errors }) };
}

/** A field of GitHub's that is not built here must not pass for an empty one. */
function strictResolver(desk: GraphqlDesk): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, context, info) => {
    if (isRecord(source) && !(info.fieldName in source)) {
      const field = `${info.parentType.name}.${info.fieldName}`;
      desk.violations.push(`POST /graphql: the local GitHub has no ${field}`);
      throw new GraphQLError(`the local GitHub has no ${field}`);
    }
    try {
      return defaultFieldResolver(source, args, context, info);
    } catch (error) {
      if (error instanceof Violation) desk.violations.push(`POST /graphql: ${error.message}`);
      throw error;
    }
  };
}

function shown(result: ExecutionResult): Record<string, unknown> {
  const errors = result.errors?.map((error) => ({
    ...(typeOf(error) === undefined ? {} : { type: typeOf(error) }),
    ...(error.path === undefined ? {} : { path: error.path }),
    locations: error.locations,
    message: error.message,
  }));
  return {
    ...(result.data === undefined ? {} : { data: result.data }),
    ...(errors === undefined ? {} : { errors }),
  };
}

function typeOf(error: GraphQLError): string | undefined {
  const { originalError } = error;
  if (!(originalError instanceof Refusal)) return undefined;
  const said = originalError.extra['type'];
  if (typeof said === 'string') return said;
  if (originalError.status === 404) return 'NOT_FOUND';
  return originalError.status === 403 ? 'FORBIDDEN' : 'UNPROCESSABLE';
}
