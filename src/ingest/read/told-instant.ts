/** When a document says that it was published. */
export interface ToldInstant {
  /** RFC 3339 in UTC. */
  readonly publishedAt: string;
  /** `+09:00`; null where the document names no zone, or UTC as `Z`. */
  readonly publishedOffset: string | null;
}

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]\s?(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?)? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/iu;
const MAIL =
  /^(?:[a-z]{3,9}\.?,? )?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4}|\d\d)(?:,? (\d{1,2}):(\d\d)(?::(\d\d))? ?([a-z]{1,4}|[+-]\d\d:?\d\d)?)?(?: \([^)]{0,20}\))?$/iu;
const AMERICAN =
  /^(?:[a-z]{3,9}\.?,? )?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?:,?(?: at)? (\d{1,2}):(\d\d)(?::(\d\d))? ?([a-z]{1,4}|[+-]\d\d:?\d\d)?)?$/iu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The zones of RFC 822, and what newsrooms write beside them. */
const ZONES: Readonly<Record<string, string>> = {
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  jst: '+09:00',
  kst: '+09:00',
};

/**
 * The instant of a date as pages, feeds and records write it: RFC 3339, its looser kin, and the dates of
 * mail. A day without an hour begins at midnight; where no zone is named, UTC is meant.
 */
export function toldInstant(value: string | null | undefined): ToldInstant | null {
  const text = value?.replace(/\s+/gu, ' ').trim() ?? '';
  if (text === '' || text.length > 64) return null;
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    return instant({ year, month, day, hour, minute, second, zone });
  }
  const mail = MAIL.exec(text);
  if (mail !== null) {
    const [, day, month, year, hour, minute, second, zone] = mail;
    return instant({ year, month: monthOf(month), day, hour, minute, second, zone });
  }
  const american = AMERICAN.exec(text);
  if (american === null) return null;
  const [, month, day, year, hour, minute, second, zone] = american;
  return instant({ year, month: monthOf(month), day, hour, minute, second, zone });
}

type Digits = Readonly<
  Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'zone', string | undefined>
>;

function instant({ year = '', month = '', day = '', ...rest }: Digits): ToldInstant | null {
  const century = year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`;
  if (Number(century) < 1000) return null;
  const pad = (digits: string | undefined): string => (digits ?? '0').padStart(2, '0');
  const date = `${century}-${pad(month)}-${pad(day)}`;
  const time = `${pad(rest.hour)}:${pad(rest.minute)}:${pad(rest.second)}`;
  // JavaScript takes 30 February for 2 March.
  if (!isDay(date)) return null;
  const offset = offsetOf(rest.zone);
  const at = new Date(`${date}T${time}${offset ?? 'Z'}`);
  if (Number.isNaN(at.getTime())) return null;
  const publishedAt = at.toISOString();
  // An offset can carry a date out of the years that have four digits.
  return publishedAt.startsWith('+') || publishedAt.startsWith('-')
    ? null
    : { publishedAt, publishedOffset: offset };
}

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

function monthOf(name = ''): string {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at === -1 ? '' : String(at + 1);
}

/** `Z`, an unknown zone and none at all tell nothing of the local day. */
function offsetOf(zone = ''): string | null {
  const digits = /^([+-])(\d\d):?(\d\d)?$/u.exec(zone);
  if (digits === null) return ZONES[zone.toLowerCase()] ?? null;
  const [, sign = '+', hours = '00', minutes = '00'] = digits;
  return Number(hours) > 14 || Number(minutes) > 59 ? null : `${sign}${hours}:${minutes}`;
}
