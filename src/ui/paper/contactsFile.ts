import { contentLines, parameterValue, plainValue, textValue } from './contentLines.ts'

/** An organisation with an office. */
export interface Contact {
  /** Unique in the world, the same in every file. */
  id: string
  name: string
  /** The state whose office it is. */
  organisation: string
  category: string
  /** The address as published, in one line; null: not known. */
  address: string | null
  town: string | null
  country: string
  phones: readonly string[]
  email: string | null
  website: string | null
  /** `radius`: metres by which the point may be off. */
  point: { lat: number; lon: number; radius: number } | null
  note: string
}

export interface ContactsAbout {
  /** `YYYY-MM-DD` of the record behind it. */
  day: string
  language: string
}

const uri = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`

function card(contact: Contact, { day, language }: ContactsAbout): string {
  const { point, address, town, country } = contact
  const where = [address, town, country].filter((words) => words !== null).join(', ')
  const parts = ['', '', address ?? '', town ?? '', '', '', country].map(textValue)
  return contentLines([
    ['BEGIN', 'VCARD'],
    ['VERSION', '4.0'],
    ['KIND', 'org'],
    ['UID;VALUE=text', plainValue(contact.id)],
    [`FN;LANGUAGE=${language}`, plainValue(contact.name)],
    ['ORG', textValue(contact.organisation)],
    ['CATEGORIES', plainValue(contact.category)],
    [`ADR;LABEL=${parameterValue(where)}`, parts.join(';')],
    ...contact.phones.map((phone) => ['TEL;VALUE=uri', uri(phone)] as const),
    ['EMAIL', contact.email],
    ['URL', contact.website],
    ['GEO', point ? `geo:${point.lat},${point.lon};u=${point.radius}` : null],
    [`NOTE;LANGUAGE=${language}`, plainValue(contact.note)],
    ['REV', `${day.replaceAll('-', '')}T000000Z`],
    ['END', 'VCARD'],
  ])
}

/** Offices as vCards (RFC 6350). */
export const contactsFile = (contacts: readonly Contact[], about: ContactsAbout): string =>
  contacts.map((contact) => card(contact, about)).join('')
