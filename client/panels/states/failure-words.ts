import type { Failure } from '../../gql/failure.ts';

export const FAILURE_TITLES: Readonly<Record<Failure['kind'], string>> = {
  'store-down': 'The store does not answer',
  offline: 'The server does not answer',
  timeout: 'The question took too long',
  refused: 'The question was refused',
  defect: 'Something of ours failed',
};

/** What happened and what becomes of it; `retryIn` null: it is not tried again by itself. */
export function failureText(failure: Failure, retryIn: number | null): string {
  const again = retryIn === null ? '' : ` We try again in ${retryIn} s.`;
  switch (failure.kind) {
    case 'store-down':
    case 'offline':
      return `Your network is kept in this page and in its link.${again}`;
    case 'timeout':
      return `It was stopped. Ask for fewer steps or fewer relations.${again}`;
    case 'refused':
    case 'defect':
      return `${failure.message}${again}`;
  }
}
