import { graphql } from '../../gql/__generated__/index.ts';

export const BUCKETS = graphql(`
  query TimelineBuckets($by: TimelineUnit!, $where: DesignationWhere) {
    timeline(by: $by, where: $where) {
      label
      governments {
        government
        count
      }
    }
    lists {
      id
      government {
        code
      }
      snapshots {
        edition
      }
    }
  }
`);

export const SPAN = graphql(`
  query TimelineSpan($where: DesignationWhere, $parties: PartyWhere) {
    programmes: designationCounts(where: $where, by: [PROGRAMME], limit: 5000) {
      cells {
        programme {
          id
          code
          name
          government {
            code
          }
        }
        count
      }
    }
    measures: designationCounts(where: $where, by: [MEASURE], limit: 100) {
      cells {
        measure
        count
      }
    }
    parties(where: $parties, first: 1) {
      totalCount
    }
  }
`);

export const DAYS = graphql(`
  query TimelineDays($where: DesignationWhere) {
    timeline(by: DAY, where: $where) {
      label
      total
      governments {
        government
        count
      }
    }
  }
`);
