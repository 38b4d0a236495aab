/** The Gregorian calendar, in days since 1970-01-01 on a wall clock. */

const { floor } = Math

export type Day = {
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
  /** 0 is Sunday. */
  readonly weekday: number
}

/** Howard Hinnant's `civil_from_days`, https://howardhinnant.github.io/date_algorithms.html, without the year. */
export function dayOf(number: number): Day {
  const shifted = number + 719_468
  const ofEra = shifted - 146_097 * floor(shifted / 146_097)
  const yearOfEra = floor(
    (ofEra - floor(ofEra / 1460) + floor(ofEra / 36_524) - floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100))
  const fromMarch = floor((5 * ofYear + 2) / 153)
  return {
    month: fromMarch < 10 ? fromMarch + 3 : fromMarch - 9,
    day: ofYear - floor((153 * fromMarch + 2) / 5) + 1,
    weekday: (((number + 4) % 7) + 7) % 7,
  }
}
