import type { Language } from '../I18nProvider.tsx'
import { kazakh } from '../styles/kazakh.ts'

export const language: Language = { style: kazakh, messages: {} }
