/** What a search asks for at first, and what it can be lowered to. 0 to 1. */
export const USUAL_SCORE = 0.7;
export const LOWER_SCORE = 0.5;
