import type { DocumentNode, ValidationRule } from 'graphql';
import { visit } from 'graphql';
import { LIMITS } from '../limits.ts';
import { report } from './operation-rule.ts';

/** Directives of the whole document, wherever they stand. */
export const directivesRule: ValidationRule = (context) => ({
  Document(document: DocumentNode) {
    let asked = 0;
    visit(document, {
      Directive() {
        asked += 1;
      },
    });
    if (asked > LIMITS.directives) report(context, document, 'Directives of the query', asked, LIMITS.directives);
  },
});
