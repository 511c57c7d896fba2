export interface Term {
  readonly id: string;
  readonly word: string;
  /** Plain text, two or three sentences. */
  readonly meaning: string;
  readonly source: { readonly title: string; readonly url: string } | null;
}

/**
 * Legal words and the words of this explorer, for a class. Short and careful: what it is, what it does, what it does not do.
 * No legal advice. In alphabetical order.
 */
export const GLOSSARY: readonly Term[] = [
  {
    id: 'as-of',
    word: 'As of',
    meaning:
      'What the lists said on a day. A listing counts from the day on which it is on the list until the first edition without it. The slider changes how parties look, never where they stand.',
    source: null,
  },
  {
    id: 'asset-freeze',
    word: 'Asset freeze',
    meaning:
      'Money and other property of the listed party that is within the government’s reach may not be moved or used, and nobody bound by the law may provide it with more. In the United States the word is blocking. The property is not taken away: it still belongs to the party.',
    source: {
      title: 'OFAC, frequently asked question 9, on blocking',
      url: 'https://ofac.treasury.gov/faqs/9',
    },
  },
  {
    id: 'censoring',
    word: 'Censored',
    meaning:
      'Said of a duration whose end has not been seen: a government that has not listed a party by the edition that was read may do so later. Leaving such parties out of an average makes the slow look fast.',
    source: null,
  },
  {
    id: 'claim',
    word: 'Claim',
    meaning:
      'Something that somebody reports and others may contradict. It is drawn dashed, with its sources on both sides, and counts as nobody’s fact.',
    source: null,
  },
  {
    id: 'delisting',
    word: 'Delisting',
    meaning:
      'The end of a listing. Lists seldom say why: a court, a change of policy, a death, a mistake, another law. Here the listing stays, marked ended.',
    source: null,
  },
  {
    id: 'designation',
    word: 'Designation, listing',
    meaning:
      'The act by which a government puts a party on one of its lists, under a law, with a date and an effect. It is an administrative act and not the judgment of a court.',
    source: null,
  },
  {
    id: 'edition',
    word: 'Edition',
    meaning: 'A list as it was published on one day. “Not on the list” is only ever true of an edition.',
    source: null,
  },
  {
    id: 'fifty-per-cent',
    word: 'Fifty per cent rule',
    meaning:
      'In US law, whatever blocked parties own to 50 per cent or more, alone or together, is blocked too, whether a list names it or not. It speaks of ownership and not of control. The United Kingdom counts more than 50 per cent, and control as well.',
    source: {
      title: 'OFAC’s revised guidance of August 2014 (79 FR 47726), as reported by Lexology',
      url: 'https://www.lexology.com/library/detail.aspx?g=98e1f875-4ad0-4f18-81e9-b658f1a6c40d',
    },
  },
  {
    id: 'investment-restriction',
    word: 'Investment restriction',
    meaning:
      'Those bound by the law may not buy or sell certain securities of the party. Nothing is blocked: it keeps its money and may do business. On the canvas its mark is hollow.',
    source: null,
  },
  {
    id: 'linked-to',
    word: 'Linked to',
    meaning:
      'Words that OFAC prints at the end of a record without saying of what kind the tie is. Where another form of the same list states the kind, the explorer shows it, with both sources.',
    source: null,
  },
  {
    id: 'own-or-control',
    word: 'Owned or controlled by',
    meaning:
      'One term of the US list. It does not say which of the two holds, or how large a share is, unless the list prints a share.',
    source: null,
  },
  {
    id: 'possible-match',
    word: 'Possible match',
    meaning:
      'Two records that may describe one party: much speaks for it, but no hard evidence joins them. Both sides of the evidence are shown and a person judges. A possible match says nothing about anybody yet.',
    source: null,
  },
  {
    id: 'programme',
    word: 'Programme',
    meaning:
      'The legal regime that a listing is made under, such as Global Magnitsky (Executive Order 13818) or the UK’s Global Human Rights regulations. It says who may be listed, and on what grounds.',
    source: null,
  },
  {
    id: 'secondary-sanctions',
    word: 'Secondary sanctions risk',
    meaning:
      'A note in US records: a foreign bank or company that does certain business with the party may itself meet with measures.',
    source: null,
  },
  {
    id: 'travel-ban',
    word: 'Travel ban',
    meaning: 'The person may not enter or stay in the country. It freezes nothing.',
    source: null,
  },
  {
    id: 'visa-bar',
    word: 'Section 7031(c)',
    meaning:
      'A US law by which the State Department bars officials of other governments, and their immediate families, from entering the United States for significant corruption or gross violations of human rights. It freezes nothing, and those named are on no list of the Treasury by it.',
    source: {
      title: 'US Department of State: report to Congress on visa restrictions, public listing',
      url: 'https://www.state.gov/reports/report-to-congress-on-anti-kleptocracy-and-human-rights-visa-restrictions-public-listing/',
    },
  },
];
