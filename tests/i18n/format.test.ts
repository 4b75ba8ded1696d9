import { afterEach, describe, expect, it, vi } from 'vitest'
import { createFormat, type Format } from '#i18n/format.ts'
import { english } from '#i18n/styles/english.ts'
import { kazakh } from '#i18n/styles/kazakh.ts'
import { russian } from '#i18n/styles/russian.ts'
import { turkish } from '#i18n/styles/turkish.ts'

const en = createFormat(english)
const STYLES = [english, turkish, kazakh, russian]
/** As a reader sees it: spaces that do not break look like others. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('a figure', () => {
  it.each([
    [5_410_000_000, '$5.41bn'],
    [8_950_000_000, '$8.95bn'],
    [15_000_000_000, '$15bn'],
    [999_600_000, '$1bn'],
    [999_400_000, '$999m'],
    [21_000_000, '$21m'],
    [1_000_000, '$1m'],
    [999_999, '$999,999'],
    [809_294, '$809,294'],
    [0, '$0'],
  ])('of %d US dollars reads %s', (value, words) => {
    expect(en.figure(value, 'USD')).toBe(words)
  })

  it.each([
    [863_000, 'persons', '863,000'],
    [38, 'percent', '38%'],
    [0.5, 'percent', '0.5%'],
    [2_041.5, 'tonnes', '2,041.5'],
    [90, 'days', '90'],
  ] as const)('of %d in %s reads %s', (value, unit, words) => {
    expect(en.figure(value, unit)).toBe(words)
  })

  it('takes more digits where there is room for them', () => {
    expect(en.figure(4_976_350_000, 'USD')).toBe('$4.98bn')
    expect(en.figure(4_976_350_000, 'USD', 4)).toBe('$4.976bn')
    expect(en.full(4_976_350_000)).toBe('4,976,350,000')
  })

  it('has the sign of its money', () => {
    expect(en.figure(1_200_000_000, 'TRY')).toBe('₺1.2bn')
  })
})

describe('a figure for the ear', () => {
  it.each([
    ['en', 4_976_350_000, '4.98 billion dollars'],
    ['en', 21_000_000, '21 million dollars'],
    ['en', 809_294, '809,294 dollars'],
    ['tr', 4_976_350_000, '4,98 milyar dolar'],
    ['kk', 4_976_350_000, '4,98 миллиард доллар'],
    ['ru', 4_976_350_000, '4,98 миллиарда долларов'],
    ['ru', 1_000_000_000, '1 миллиард долларов'],
    ['ru', 5_000_000_000, '5 миллиардов долларов'],
    ['ru', 22_000_000, '22 миллиона долларов'],
    ['ru', 1, '1 доллар'],
    ['ru', 3, '3 доллара'],
  ])('in %s of %d dollars is %s', (locale, value, words) => {
    const style = STYLES.find((one) => one.locale === locale)!
    expect(plain(createFormat(style).spoken(value, 'USD'))).toBe(words)
  })

  it('of another money, and of what is none, has its own word', () => {
    expect(plain(createFormat(russian).spoken(2_000_000_000, 'TRY'))).toBe('2 миллиарда турецких лир')
    expect(en.spoken(863_000, 'persons')).toBe('863,000')
    expect(en.spoken(38, 'percent')).toBe('38%')
  })
})

describe('a figure in a lane', () => {
  it.each([
    [5_410_000_000, false, '5.41'],
    [9_000_000_000, false, '9.00'],
    [9_000_000_000, true, '9'],
    [2_250_000_000, true, '2.25'],
    [46_000_000, false, '0.05'],
    [0, false, '$0'],
  ])(
    'of %d dollars is in billions, with the digits that it claims (loose: %s): %s',
    (value, isLoose, words) => {
      expect(en.inLane(value, 'USD', isLoose)).toBe(words)
    },
  )

  it.each([
    [809_294, '$809,294'],
    [4, '$4'],
    [9_500_000, '$9.5m'],
  ])('never reads as nothing: %d dollars', (value, words) => {
    expect(en.inLane(value, 'USD')).toBe(words)
  })

  it('of anything else is as it stands', () => {
    expect(en.inLane(863_000, 'persons')).toBe('863,000')
  })
})

describe('a period', () => {
  it.each([
    ['2024', '2024'],
    ['2024-07', 'Jul 2024'],
    ['2022-11-09', '9 Nov 2022'],
    ['2025-09', 'Sep 2025'],
    ['2025-01/2025-11', 'Jan–Nov 2025'],
    ['2024-11/2025-02', 'Nov 2024–Feb 2025'],
    ['2005/2024', '2005–2024'],
    ['2025-07-28/2025-07-29', '28–29 Jul 2025'],
    ['2022-10-30/2022-11-02', '30 Oct–2 Nov 2022'],
    ['2021-12-31/2022-01-02', '31 Dec 2021–2 Jan 2022'],
    ['2016/2024-06', '2016–Jun 2024'],
    ['2025-01/2025-12-29', 'Jan 2025–29 Dec 2025'],
    ['2024/2024', '2024'],
  ])('%s reads %s', (period, words) => {
    expect(plain(en.period(period))).toBe(words)
  })

  it.each([
    ['2025-01/2025-11', 'Jan–Nov'],
    ['2022-11-09', '9 Nov'],
    ['2022-11', 'Nov'],
    ['2022', '2022'],
    ['2024-11/2025-02', 'Nov 2024–Feb 2025'],
  ])('%s reads, after its year, %s', (period, words) => {
    expect(plain(en.withinYear(period))).toBe(words)
  })

  it('is the same day wherever the reader is', () => {
    expect(plain(en.day('2024-01-01'))).toBe('1 Jan 2024')
    expect(plain(en.day('2024-02-29'))).toBe('29 Feb 2024')
  })
})

describe('the other words', () => {
  it('write shares as whole per cents', () => {
    expect([en.percent(0.452), en.percent(1)]).toEqual(['45%', '100%'])
  })

  it('list words, and order them as a dictionary does', () => {
    expect(en.list(['1995', '2003'])).toBe('1995 and 2003')
    expect(en.list([])).toBe('')
    expect(['Zonguldak', 'İzmir', 'ankara', 'Aktau'].sort(en.compare)).toEqual([
      'Aktau',
      'ankara',
      'İzmir',
      'Zonguldak',
    ])
  })
})

describe.each(STYLES.map((style) => [style.locale, createFormat(style)] as const))(
  'in %s',
  (_, format: Format) => {
    const said = [
      format.integer(1_234_567),
      format.figure(5_410_000_000, 'USD'),
      format.figure(38, 'percent'),
      ...Array.from({ length: 12 }, (_month, i) => format.period(`2024-${String(i + 1).padStart(2, '0')}`)),
      format.period('2022-11-09'),
      format.period('2025-01/2025-11'),
      format.withinYear('2025-01/2025-11'),
      format.list(['a', 'b', 'c']),
    ].map(plain)

    it('no word is missing, and none is a placeholder of the browser', () => {
      expect(
        said.filter((words) => words.trim() === '' || /\bM\d\d\b|undefined|NaN|Invalid/.test(words)),
      ).toEqual([])
    })

    it('every month has a name of its own', () => {
      expect(new Set(said.slice(3, 15)).size).toBe(12)
    })

    it('the digits are those of the record', () => {
      expect(said[0]!.replaceAll(/\D/g, '')).toBe('1234567')
      expect(said[1]!.replaceAll(/\D/g, '')).toBe('541')
    })
  },
)

describe(createFormat, () => {
  const constructed = () => {
    const made = ['NumberFormat', 'DateTimeFormat', 'ListFormat', 'Collator', 'PluralRules'] as const
    return made.map((name) => vi.spyOn(Intl, name))
  }
  afterEach(() => vi.restoreAllMocks())

  it.each(STYLES)('makes no formatter before it is needed, and none twice ($locale)', (style) => {
    const atFirst = constructed()
    const format = createFormat(style)
    for (const spy of atFirst) expect(spy).not.toHaveBeenCalled()
    vi.restoreAllMocks()
    const write = () => {
      format.integer(5)
      format.full(5.5)
      format.figure(5e9, 'USD')
      format.figure(5e9, 'USD', 4)
      format.figure(5e5, 'USD')
      format.figure(5, 'percent')
      format.inLane(5e9, 'USD', true)
      format.inLane(5e9, 'USD')
      format.inLane(5, 'USD')
      format.period('2024-07')
      format.period('2024-07-01/2024-08-02')
      format.withinYear('2024-07/2024-08')
      format.day('2024-07-01')
      format.percent(0.5)
      format.list(['a', 'b'])
      format.compare('a', 'b')
    }
    write()
    const spies = constructed()
    write()
    for (const spy of spies) expect(spy).not.toHaveBeenCalled()
  })
})
