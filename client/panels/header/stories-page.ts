/** The stories are a page of their own on this server, and the glossary is in it. */
export const STORIES_PAGE = '/stories';
export const GLOSSARY_PAGE = '/stories?glossary';
