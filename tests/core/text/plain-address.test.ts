import { describe, expect, it } from 'vitest'
import { plainAddress } from '../../../src/core/text/plain-address'

describe('plainAddress', () => {
  it('shows names in their own letters and keeps what separates them', () => {
    expect(plainAddress('https://a.example/#/channels?a=%E5%AE%BF%E8%BF%81%E5%B8%82&b=%26')).toBe(
      'https://a.example/#/channels?a=宿迁市&b=%26',
    )
  })

  it('leaves an address that cannot be decoded as it is', () => {
    expect(plainAddress('https://a.example/#/channels?a=%E5%A')).toBe('https://a.example/#/channels?a=%E5%A')
  })
})
