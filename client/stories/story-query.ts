import type { StoryQuery } from '../gql/__generated__/graphql.ts';
import { graphql } from '../gql/__generated__/index.ts';
import type { Story } from '../model/story.ts';

export const STORY_SHELF = graphql(`
  query StoryShelf {
    stories {
      id
      title
      summary
      minutes
      steps {
        id
      }
    }
  }
`);

export const STORY = graphql(`
  query Story($id: ID!) {
    story(id: $id) {
      id
      title
      summary
      minutes
      writtenOn
      steps {
        id
        title
        text
        link
        highlights
        notes
        missing
        question {
          ask
          answer
        }
        sources {
          publisher
          title
          url
          publishedOn
        }
        assertions {
          says
          stands
          found
          evidence {
            id
          }
        }
      }
    }
  }
`);

/** The answer as a story; null when the server has none of that id. */
export function storyOf({ story }: StoryQuery): Story | null {
  if (story === null) return null;
  return {
    ...story,
    steps: story.steps.map(({ assertions, missing, ...step }) => ({
      ...step,
      standing: {
        missing,
        assertions: assertions.map((one) => ({ ...one, evidence: one.evidence.map(({ id }) => id) })),
      },
    })),
  };
}
