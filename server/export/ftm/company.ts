import type { Party } from '../../domain/party.ts';
import type { FtmPartySchema } from './schema.ts';

/** Legal forms of companies (ISO 20275, Entity Legal Forms, GLEIF) that mean nothing else at the end of a name. */
const FORMS = new Set(
  (
    'ltd limited llc llp plc inc incorporated corp corporation company gmbh ag kg jsc pjsc ojsc cjsc ooo oao zao pao sarl srl ' +
    'spa sas bv nv oyj kft doo eood fze fzc fzco fzllc wll bsc ltda sociedad pte pty pvt co ооо оао зао пао ао'
  ).split(' '),
);
const HAN_OR_HANGUL_FORM = /(公司|株式会社|회사)$/;

/**
 * The FollowTheMoney schema of a party. A list's organisation may be a company, a ministry or an armed group: it is called
 * a Company only when one of its names has a company's legal form, and else an Organization.
 */
export function schemaOf(party: Party): FtmPartySchema {
  switch (party.type) {
    case 'Person':
      return 'Person';
    case 'Vessel':
      return 'Vessel';
    case 'Aircraft':
      return 'Airplane';
    case 'Organisation':
      return party.names.some(({ display }) => hasForm(display)) ? 'Company' : 'Organization';
  }
}

function hasForm(name: string): boolean {
  if (HAN_OR_HANGUL_FORM.test(name.trim())) return true;
  const words = name
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}]+/u);
  return words.some((word, place) => place > 0 && FORMS.has(word));
}
