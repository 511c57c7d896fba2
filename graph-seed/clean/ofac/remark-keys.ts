import type { FactKind } from '../../../server/domain/vocabulary.ts';

/**
 * The closed vocabulary of the remarks column: OFAC's identity document types and feature types, by the words that
 * open a part. Longest first where one begins another: the reader tries them in that order.
 */

/** Parts that are an identifier: `<type> <value>[ (<country>)][ issued <date>][ expires <date>]`. */
export const IDENTIFIER_TYPES: readonly string[] = [
  'Afghan Money Service Provider License Number',
  'Aircraft Construction Number (also called L/N or S/N or F/N)',
  "Aircraft Manufacturer's Serial Number (MSN)",
  'Aircraft Mode S Transponder Code',
  'Aircraft Serial Identification',
  'Aircraft Tail Number',
  'BIK (RU)',
  'Birth Certificate Number',
  'Bosnian Personal ID No.',
  'Branch Unit Number',
  'British National Overseas Passport',
  'Business Number',
  'Business Registration Document #',
  'Business Registration Number',
  'C.I.F.',
  'C.R. No.',
  'C.U.I.P.',
  'C.U.I.T.',
  'C.U.I.',
  'C.U.R.P.',
  'CNP (Personal Numerical Code)',
  'Cartilla de Servicio Militar Nacional',
  'Cedula No.',
  'Central Registration System Number',
  'Certificate of Incorporation Number',
  'Chamber of Commerce Number',
  'Chinese Commercial Code',
  "Citizen's Card Number",
  'Commercial Registry Number',
  'Company Number',
  'Credencial electoral',
  'D-U-N-S Number',
  'D.N.I.',
  'Diplomatic Passport',
  "Driver's License No.",
  'Dubai Chamber of Commerce Membership No.',
  'Economic Register Number (CBLS)',
  'Electoral Registry No.',
  'Enterprise Number',
  'Equity Ticker',
  'File Number',
  'Fiscal Code',
  'Folio Mercantil No.',
  'Government Gazette Number',
  'I.F.E.',
  'ISIN',
  'Identification Number',
  'Immigration No.',
  'Istanbul Chamber of Comm. No.',
  'Italian Fiscal Code',
  'Kenyan ID No.',
  'LE Number',
  'Legal Entity Number',
  'License',
  'MICEX Code',
  'MMSI',
  'MSB Registration Number',
  'Matricula Mercantil No',
  'Military Registration Number',
  'Moroccan Personal ID No.',
  'N.I.E.',
  'N.I.F.',
  'NIT #',
  'National Foreign ID Number',
  'National ID No.',
  'Numero Unico de Identificacao Tributaria (NUIT)',
  'Numero de Identidad',
  'Organization Code',
  'Other Vessel Call Sign',
  'Paraguayan tax identification number',
  'Passport',
  'Permit Number',
  'Personal ID Card',
  'Pilot License Number',
  'Previous Aircraft Tail Number',
  'Public Registration Number',
  'Public Security and Immigration No.',
  'R.F.C.',
  'RFC',
  'RIF #',
  'RTN',
  'RUC #',
  'Refugee ID Card',
  'Registered Charity No.',
  'Registration ID',
  'Registration Number',
  'Residency Number',
  'Romanian C.R.',
  'Romanian Permanent Resident',
  'Romanian Tax Registration',
  'SRE Permit No.',
  'SSN',
  'SWIFT/BIC',
  "Seafarer's Identification Document",
  'Serial No.',
  'Stateless Person ID Card',
  'Stateless Person Passport',
  'Tax ID No.',
  'Tazkira National ID Card',
  'Tourism License No.',
  'Trade License No.',
  'Trademark number',
  'Travel Document Number',
  'Turkish Identification Number',
  'UAE Identification',
  'UK Company Number',
  'UN/LOCODE',
  'US FEIN',
  'Unified Social Credit Code (USCC)',
  'United Social Credit Code Certificate (USCCC)',
  'V.A.T. Number',
  'Vessel Call Sign',
  'Vessel Registration Identification',
  'VisaNumberID',
];

/** `Digital Currency Address - XBT`: one type a currency, by its code. */
export const CURRENCY_ADDRESS = /^(Digital Currency Address - [A-Z0-9]{2,6}) (\S+)$/;

/** Parts that are one fact: what opens them → the kind. The value is what follows. */
export const FACT_KEYS: readonly (readonly [string, FactKind])[] = [
  ['Gender ', 'GENDER'],
  ['Organization Type: ', 'ORGANISATION_TYPE'],
  ['Target Type ', 'TARGET_TYPE'],
  ['Website ', 'WEBSITE'],
  ['Email Address ', 'EMAIL'],
  ['Phone Number ', 'PHONE'],
  ['Aircraft Model ', 'AIRCRAFT_MODEL'],
  ['Aircraft Operator ', 'AIRCRAFT_OPERATOR'],
  ['Former Vessel Flag ', 'FORMER_FLAG'],
  ['Other Vessel Type ', 'VESSEL_TYPE'],
  ['VESSEL TYPE ', 'VESSEL_TYPE'],
  ['Vessel Owner ', 'VESSEL_OWNER'],
  ['Vessel Tonnage ', 'VESSEL_TONNAGE'],
  ['Vessel Gross Registered Tonnage ', 'VESSEL_TONNAGE'],
  ['Secondary sanctions risk: ', 'SECONDARY_SANCTIONS_RISK'],
  ['Secondary sanctions risk:', 'SECONDARY_SANCTIONS_RISK'],
  ['Additional Sanctions Information - ', 'SECONDARY_SANCTIONS_RISK'],
  [
    'Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions: ',
    'SECONDARY_SANCTIONS_RISK',
  ],
];

/** Parts that are a date: what opens them → the kind of fact. */
export const DATE_KEYS: readonly (readonly [string, FactKind])[] = [
  ['DOB ', 'BIRTH_DATE'],
  ['Organization Established Date ', 'FOUNDED_ON'],
  ['Aircraft Manufacture Date ', 'AIRCRAFT_BUILT'],
  ['Vessel Year of Build ', 'VESSEL_BUILT'],
];

/** Telephone and fax numbers as older entries write them; the word stays with the number, for a fax is no telephone. */
export const TELEPHONE = /^(?:alt\. |Alt\. )?(?:Telephone|Tel\.|PHONE|Phone|Fax|FAX|Cell Phone)\b/;

/** What belongs to the Designation and has no field of its own: directives, their dates, menus of sections. */
export const DESIGNATION_NOTES: readonly RegExp[] = [
  /^Executive Order \d{5} (?:Directive Determination -|Directive Information:?|information:) ?/,
  /^CAATSA Section \d+ Information: /,
  /^IFCA Determination - ?/,
  /^PEESA Information: ?/,
  /^(?:Listing|Effective) Date \(EO \d{5} Directive(?: \d[a-z]?)?\): \d{1,2} [A-Z][a-z]{2} \d{4}$/,
];

/** Known and left out: they state nothing about the party. Each with its reason. */
export const IGNORED: readonly (readonly [RegExp, string])[] = [
  [/^for more information on directives, please visit the following link: /i, 'a pointer to a page on directives'],
];

/** Free text that OFAC repeats, kept word for word as a remark: no issue, since its meaning is plain. */
export const PLAIN_REMARKS: readonly RegExp[] = [
  /^(?:and )?all (?:other )?(?:offices|branches|locations)(?: and branches)? worldwide$/i,
  /^(?:Tribe|Ethnicity|Race|Height|Weight)\b/i,
  /^ICTY indictee\b/,
  /^member (?:of )?ETA$/i,
  /^arrested \d/,
  /^(?:son|daughter|wife|husband|half-brother|brother|sister|father|mother|nephew|niece) of /,
];
