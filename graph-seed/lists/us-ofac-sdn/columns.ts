/** The columns of OFAC's legacy files, by the names of OFAC's own documentation of them. */
export const SDN_COLUMNS = [
  'ent_num',
  'SDN_Name',
  'SDN_Type',
  'Program',
  'Title',
  'Call_Sign',
  'Vess_type',
  'Tonnage',
  'GRT',
  'Vess_flag',
  'Vess_owner',
  'Remarks',
] as const;
export const ALT_COLUMNS = ['ent_num', 'alt_num', 'alt_type', 'alt_name', 'alt_remarks'] as const;
export const ADD_COLUMNS = [
  'Ent_num',
  'Add_num',
  'Address',
  'City/State/Province/Postal Code',
  'Country',
  'Add_remarks',
] as const;
export const COMMENTS_COLUMNS = ['ent_num', 'Remarks'] as const;

/** The remarks column of sdn.csv holds so many characters; what is over stands in sdn_comments.csv. */
export const REMARKS_LENGTH = 1000;
