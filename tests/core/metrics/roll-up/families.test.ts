import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { familiesAmong } from '../../../../src/core/metrics/roll-up/families'

describe('regions within regions', () => {
  it('goes by the names of agencies, offices and governments of one region together, departments in none', () => {
    const { families, unplaced } = familiesAmong([
      '某甲市',
      '某甲市东城区人民政府',
      '某甲市东城区人民政府办公室',
      '某甲市西城区',
      '某甲市西城区水利局',
      '某乙县人民政府',
    ])
    expect(families).toEqual([
      {
        region: '某甲市',
        agencies: ['某甲市'],
        children: [
          { region: '东城区', agencies: ['某甲市东城区人民政府', '某甲市东城区人民政府办公室'] },
          { region: '西城区', agencies: ['某甲市西城区'] },
        ],
      },
    ])
    expect(unplaced).toEqual(['某乙县人民政府'])
  })

  it('places a region named alone by where another name has it, unless two have it in two places', () => {
    const one = familiesAmong(['某甲市', '某乙县人民政府', '某甲市某乙县水利局'])
    expect(one.families[0]?.children).toEqual([{ region: '某乙县', agencies: ['某乙县人民政府'] }])
    const two = familiesAmong(['某甲市', '某乙县人民政府', '某甲市某乙县水利局', '某丙市某乙县水利局'])
    expect(two).toEqual({ families: [], unplaced: ['某乙县人民政府', '某甲市'] })
  })

  it('takes a province for its cities only: a district is within its city', () => {
    const { families } = familiesAmong(['某某省某甲市', '某某省某甲市东城区', '某某省'])
    expect(families.map(({ region, children }) => [region, children.map((child) => child.region)])).toEqual([
      ['某某省', ['某甲市']],
      ['某甲市', ['东城区']],
    ])
  })

  it('says the same whatever the order of the names', () => {
    const names = ['某甲市', '某甲市东城区', '某甲市西城区人民政府', '某乙县', '某某省某甲市']
    const expected = familiesAmong(names)
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (shuffled) => {
        expect(familiesAmong(shuffled)).toEqual(expected)
      }),
    )
  })
})
