export const RESOLVE_HELP = `Judge which parties of different lists are one. Without a command, shows possible matches side by side, best first, and
takes each judgement by a key.

Usage: npm run resolve [-- <command>] [options]

Commands:
  (none)                              pair after pair: s same, d different, u undecided, n next, b back, q quit
  list                                the possible matches
  judge <verdict> <record> <record>   verdict: same, different or undecided; takes the place of what was judged before
  withdraw <record> <record>          takes back what was judged: both parties have their former ids again
  judgements                          what is judged here, and is not withdrawn
  export                              the same as lines of JSON, for another machine
  import --file <path>                takes over such lines
  report                              how many parties each pair of governments shares, and by what they are known to be one

Options:
  --why TEXT         why: of judge and withdraw, where it must be said; of the keys, for all that is judged
  --by NAME          who judges; without it, the name that you are logged in with
  --min-score N      only possible matches that score at least this, 0 to 1
  --kind KIND        only Person, Organisation, Vessel or Aircraft
  --first N          how many to list (20)
  --json             list, judgements, report: as JSON
  --file PATH        import: the file to read; export: the file to write instead of standard output
  --help             this text

Examples:
  npm run resolve
  npm run resolve -- list --min-score 0.9 --kind Vessel
  npm run resolve -- judge same us-ofac-34119 ca-sema-china-part-1-6 --why "same office, the month of birth is a slip"
  npm run resolve -- export --file judgements-of-ada.ndjson

A judgement is a line in judgements.ndjson of the data folder and is replayed at every build. It never changes a record: each
fact keeps its list and its source. A judgement that contradicts others is refused.
`;
