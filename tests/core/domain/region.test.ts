import { describe, expect, it } from 'vitest'
import { locate } from '../../../src/core/domain/region'

describe('where an agency is', () => {
  it.each([
    ['上海市', ['上海市'], 'region'],
    ['上海市普陀区人民政府', ['上海市', '普陀区'], 'government'],
    ['上海市人民政府办公厅', ['上海市'], 'office'],
    ['衡山县人民政府办公室', ['衡山县'], 'office'],
    ['湖南省衡阳市衡阳县水利局', ['湖南省', '衡阳市', '衡阳县'], 'other'],
    ['上海市市场监督管理局', ['上海市'], 'other'],
    ['某甲市人民政府驻某乙市办事处', ['某甲市'], 'other'],
    ['湘西土家族苗族自治州', ['湘西土家族苗族自治州'], 'region'],
    ['忠县人民政府', ['忠县'], 'government'],
    ['国家统计局', [], 'other'],
  ] as const)('%s', (agency, path, body) => {
    expect(locate(agency)).toEqual({ path, body })
  })
})
