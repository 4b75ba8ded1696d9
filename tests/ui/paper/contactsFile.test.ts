import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { type Contact, contactsFile } from '#ui/paper/contactsFile.ts'

const aContact = (overrides: Partial<Contact> = {}): Contact => ({
  id: 'kz-embassy-ankara@kaz-tur.kopru',
  name: 'Қазақстанның Анкарадағы елшілігі',
  organisation: 'Қазақстан',
  category: 'Елшілік',
  address: 'Kılıç Ali Sokağı No: 6; Oran, "Ankara"',
  town: 'Анкара',
  country: 'Түркия',
  phones: ['+90 312 491 91 00'],
  email: 'ankara@mfa.kz',
  website: 'https://www.gov.kz/memleket/entities/mfa-ankara',
  point: { lat: 39.8506, lon: 32.82807, radius: 150 },
  note: 'İlk satır, noktalı; virgül\nекінші жол',
  ...overrides,
})

/** Cards as another library reads them: values by name. */
function cardsIn(text: string) {
  const parsed = ICAL.parse(text) as unknown[]
  const cards = (Array.isArray(parsed[0]) ? parsed : [parsed]) as unknown[][]
  return cards.map((card) => {
    const component = new ICAL.Component(card)
    return { component, value: (name: string) => component.getFirstPropertyValue(name) }
  })
}

const write = (...contacts: Contact[]) => contactsFile(contacts, { day: '2026-11-22', language: 'kk' })

it('gives back every word of an office to another library', () => {
  const contact = aContact()
  const card = cardsIn(write(contact))[0]!
  expect(card.component.name).toBe('vcard')
  expect(card.value('version')).toBe('4.0')
  expect(card.value('kind')).toBe('org')
  expect(card.value('fn')).toBe(contact.name)
  expect(card.value('note')).toBe(contact.note)
  expect(card.value('email')).toBe(contact.email)
  expect(card.value('url')).toBe(contact.website)
  expect(card.value('tel')).toBe('tel:+903124919100')
  expect(card.value('geo')).toBe('geo:39.8506,32.82807;u=150')
  const [, , street, town, , , country] = card.value('adr') as unknown as string[]
  expect([street, town, country]).toEqual([contact.address, contact.town, contact.country])
})

it('keeps several offices apart', () => {
  const cards = cardsIn(write(aContact(), aContact({ id: 'b', name: 'Türkiye Büyükelçiliği' })))
  expect(cards.map(({ value }) => value('fn'))).toEqual([aContact().name, 'Türkiye Büyükelçiliği'])
})

it('leaves out what is not known', () => {
  const unknown = { address: null, town: null, phones: [], email: null, website: null, point: null }
  const [card] = cardsIn(write(aContact(unknown)))
  for (const name of ['tel', 'email', 'url', 'geo']) expect(card?.component.hasProperty(name)).toBe(false)
  expect(card?.component.getFirstProperty('adr')?.getFirstParameter('label')).toBe('Түркия')
})
