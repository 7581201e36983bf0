/**
 * The councils with adult social care responsibilities and the nine regions: ONS codes and plain names, by region.
 * Identity is the ONS code; names are labels. Source: the ONS register of geographic codes. Councils that are no more
 * are here too, so that an old file still has its region; which codes are the same place is in succession.ts.
 */
import { ENGLAND, type OnsCode } from '../figures/area.ts';

export interface Council {
  readonly code: OnsCode;
  readonly name: string;
  readonly region: OnsCode;
}

export interface Region {
  readonly code: OnsCode;
  readonly name: string;
}

interface RegionRows extends Region {
  /** Each council as its kind of code (06 unitary, 08 metropolitan, 09 London, 10 county), its number and its name. */
  readonly councils: string;
  /** The same for councils abolished since 2014, and for codes that were replaced (some shortly before) or issued anew. */
  readonly others: string;
}

const ROWS: readonly RegionRows[] = [
  {
    code: 'E12000001',
    name: 'North East',
    councils:
      '06-1 Hartlepool|06-2 Middlesbrough|06-3 Redcar and Cleveland|06-4 Stockton-on-Tees|06-5 Darlington|06-47 County Durham|06-57 Northumberland|08-21 Newcastle upon Tyne|08-22 North Tyneside|08-23 South Tyneside|08-24 Sunderland|08-37 Gateshead',
    others: '06-48 Northumberland|08-20 Gateshead',
  },
  {
    code: 'E12000002',
    name: 'North West',
    councils:
      '06-6 Halton|06-7 Warrington|06-8 Blackburn with Darwen|06-9 Blackpool|06-49 Cheshire East|06-50 Cheshire West and Chester|06-63 Cumberland|06-64 Westmorland and Furness|08-1 Bolton|08-2 Bury|08-3 Manchester|08-4 Oldham|08-5 Rochdale|08-6 Salford|08-7 Stockport|08-8 Tameside|08-9 Trafford|08-10 Wigan|08-11 Knowsley|08-12 Liverpool|08-13 St. Helens|08-14 Sefton|08-15 Wirral|10-17 Lancashire',
    others: '10-6 Cumbria',
  },
  {
    code: 'E12000003',
    name: 'Yorkshire and The Humber',
    councils:
      '06-10 Kingston upon Hull|06-11 East Riding of Yorkshire|06-12 North East Lincolnshire|06-13 North Lincolnshire|06-14 York|06-65 North Yorkshire|08-16 Barnsley|08-17 Doncaster|08-18 Rotherham|08-19 Sheffield|08-32 Bradford|08-33 Calderdale|08-34 Kirklees|08-35 Leeds|08-36 Wakefield',
    others: '10-23 North Yorkshire|08-38 Barnsley|08-39 Sheffield',
  },
  {
    code: 'E12000004',
    name: 'East Midlands',
    councils:
      '06-15 Derby|06-16 Leicester|06-17 Rutland|06-18 Nottingham|06-61 North Northamptonshire|06-62 West Northamptonshire|10-7 Derbyshire|10-18 Leicestershire|10-19 Lincolnshire|10-24 Nottinghamshire',
    others: '10-21 Northamptonshire',
  },
  {
    code: 'E12000005',
    name: 'West Midlands',
    councils:
      '06-19 Herefordshire|06-20 Telford and Wrekin|06-21 Stoke-on-Trent|06-51 Shropshire|08-25 Birmingham|08-26 Coventry|08-27 Dudley|08-28 Sandwell|08-29 Solihull|08-30 Walsall|08-31 Wolverhampton|10-28 Staffordshire|10-31 Warwickshire|10-34 Worcestershire',
    others: '',
  },
  {
    code: 'E12000006',
    name: 'East of England',
    councils:
      '06-31 Peterborough|06-32 Luton|06-33 Southend-on-Sea|06-34 Thurrock|06-55 Bedford|06-56 Central Bedfordshire|10-3 Cambridgeshire|10-12 Essex|10-15 Hertfordshire|10-20 Norfolk|10-29 Suffolk',
    others: '',
  },
  {
    code: 'E12000007',
    name: 'London',
    councils:
      '09-1 City of London|09-2 Barking and Dagenham|09-3 Barnet|09-4 Bexley|09-5 Brent|09-6 Bromley|09-7 Camden|09-8 Croydon|09-9 Ealing|09-10 Enfield|09-11 Greenwich|09-12 Hackney|09-13 Hammersmith and Fulham|09-14 Haringey|09-15 Harrow|09-16 Havering|09-17 Hillingdon|09-18 Hounslow|09-19 Islington|09-20 Kensington and Chelsea|09-21 Kingston upon Thames|09-22 Lambeth|09-23 Lewisham|09-24 Merton|09-25 Newham|09-26 Redbridge|09-27 Richmond upon Thames|09-28 Southwark|09-29 Sutton|09-30 Tower Hamlets|09-31 Waltham Forest|09-32 Wandsworth|09-33 Westminster',
    others: '',
  },
  {
    code: 'E12000008',
    name: 'South East',
    councils:
      '06-35 Medway|06-36 Bracknell Forest|06-37 West Berkshire|06-38 Reading|06-39 Slough|06-40 Windsor and Maidenhead|06-41 Wokingham|06-42 Milton Keynes|06-43 Brighton and Hove|06-44 Portsmouth|06-45 Southampton|06-46 Isle of Wight|06-60 Buckinghamshire|10-11 East Sussex|10-14 Hampshire|10-16 Kent|10-25 Oxfordshire|10-30 Surrey|10-32 West Sussex',
    others: '10-2 Buckinghamshire',
  },
  {
    code: 'E12000009',
    name: 'South West',
    councils:
      '06-22 Bath and North East Somerset|06-23 Bristol|06-24 North Somerset|06-25 South Gloucestershire|06-26 Plymouth|06-27 Torbay|06-30 Swindon|06-52 Cornwall|06-53 Isles of Scilly|06-54 Wiltshire|06-58 Bournemouth, Christchurch and Poole|06-59 Dorset|06-66 Somerset|10-8 Devon|10-13 Gloucestershire',
    others: '06-28 Bournemouth|06-29 Poole|10-9 Dorset|10-27 Somerset',
  },
];

export const REGIONS: readonly Region[] = ROWS.map(({ code, name }) => ({ code, name }));

/** The 153 councils of today, under the codes the published files use, in the order of their names. */
export const COUNCILS: readonly Council[] = ROWS.flatMap((row) => read(row, row.councils)).sort((a, b) =>
  a.name < b.name ? -1 : 1,
);

const BY_CODE: ReadonlyMap<OnsCode, Council> = new Map(
  [...COUNCILS, ...ROWS.flatMap((row) => read(row, row.others))].map((council) => [council.code, council]),
);
const REGION_NAMES: ReadonlyMap<OnsCode, string> = new Map(REGIONS.map(({ code, name }) => [code, name]));

/** The region of a council, past or present; null for any other code. `E08000014` (Sefton) is in `E12000002`. */
export function regionOf(council: OnsCode): OnsCode | null {
  return BY_CODE.get(council)?.region ?? null;
}

/** The name of a council, past or present; null for any other code. */
export function councilName(council: OnsCode): string | null {
  return BY_CODE.get(council)?.name ?? null;
}

/** The name of a region, `England` for England, and the code itself where it is neither. */
export function regionName(region: OnsCode): string {
  return REGION_NAMES.get(region) ?? (region === ENGLAND ? 'England' : region);
}

function read(region: Region, rows: string): Council[] {
  return rows
    .split('|')
    .filter((row) => row !== '')
    .map((row) => {
      const [, kind = '', number = '', name = ''] = /^(\d\d)-(\d+) (.+)$/.exec(row) ?? [];
      return { code: `E${kind}${number.padStart(6, '0')}`, name, region: region.code };
    });
}
