import {
  type ASTNode,
  GraphQLError,
  type OperationDefinitionNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { tooMuch } from '../limits.ts';
import { type Fold, foldSelections } from './fold-selections.ts';

export function report(context: ValidationContext, node: ASTNode, what: string, asked: number, bound: number): void {
  const refusal = tooMuch(what, asked, bound);
  context.reportError(new GraphQLError(refusal.message, { nodes: node, originalError: refusal }));
}

/** A validation rule: the number that a fold makes of each operation has a bound. */
export function operationRule(what: string, bound: number, fold: Fold): ValidationRule {
  return (context) => ({
    OperationDefinition(operation: OperationDefinitionNode) {
      const asked = foldSelections(operation.selectionSet, (name) => context.getFragment(name), fold);
      if (asked > bound) report(context, operation, what, asked, bound);
    },
  });
}
