/* Written by `npm run codegen` from schema.graphql. Do not edit. */
/* eslint-disable */
export * from "./fragment-masking.ts";
export * from "./gql.ts";
