import { errorAnswer } from './error-answer.ts';

/** The answer, or nothing where this GitHub or this token does not know the question; every other failure is thrown. */
export async function answered(question: Promise<unknown>): Promise<unknown> {
  try {
    return await question;
  } catch (error) {
    const { status, limit } = errorAnswer(error);
    if (limit === 'none' && (status === 403 || status === 404 || status === 405)) return undefined;
    throw error;
  }
}
