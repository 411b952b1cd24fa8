import type { AccidentField, RateId, Severity } from '../domain/accident'
import type { Unit } from '../domain/unit'

interface FieldLabel {
  readonly label: string
  readonly unit: Unit
}

/** Chinese names of the accident figures in the long table, with the unit they are given in. */
export const ACCIDENT_FIELD_LABELS: Readonly<Record<AccidentField, FieldLabel>> = {
  incidents: { label: '事故起数', unit: '起' },
  deaths: { label: '死亡人数', unit: '人' },
  deathsAndMissing: { label: '死亡和失踪人数', unit: '人' },
  injuries: { label: '受伤人数', unit: '人' },
  seriousInjuries: { label: '重伤人数', unit: '人' },
  lossWanYuan: { label: '直接经济损失', unit: '万元' },
  yoyIncidents: { label: '事故起数同比增减', unit: '起' },
  yoyDeaths: { label: '死亡人数同比增减', unit: '人' },
  yoyDeathsAndMissing: { label: '死亡和失踪人数同比增减', unit: '人' },
  yoyInjuries: { label: '受伤人数同比增减', unit: '人' },
  yoySeriousInjuries: { label: '重伤人数同比增减', unit: '人' },
  yoyLossWanYuan: { label: '直接经济损失同比增减', unit: '万元' },
  yoyIncidentsPct: { label: '事故起数同比', unit: '%' },
  yoyDeathsPct: { label: '死亡人数同比', unit: '%' },
  yoyDeathsAndMissingPct: { label: '死亡和失踪人数同比', unit: '%' },
  yoyInjuriesPct: { label: '受伤人数同比', unit: '%' },
  yoySeriousInjuriesPct: { label: '重伤人数同比', unit: '%' },
  yoyLossPct: { label: '直接经济损失同比', unit: '%' },
  momIncidents: { label: '事故起数环比增减', unit: '起' },
  momDeaths: { label: '死亡人数环比增减', unit: '人' },
  momDeathsAndMissing: { label: '死亡和失踪人数环比增减', unit: '人' },
  momInjuries: { label: '受伤人数环比增减', unit: '人' },
  momLossWanYuan: { label: '直接经济损失环比增减', unit: '万元' },
  momIncidentsPct: { label: '事故起数环比', unit: '%' },
  momDeathsPct: { label: '死亡人数环比', unit: '%' },
  momDeathsAndMissingPct: { label: '死亡和失踪人数环比', unit: '%' },
  momInjuriesPct: { label: '受伤人数环比', unit: '%' },
  momLossPct: { label: '直接经济损失环比', unit: '%' },
  targetIncidents: { label: '事故起数控制指标', unit: '起' },
  targetDeaths: { label: '死亡人数控制指标', unit: '人' },
  targetIncidentsPct: { label: '事故起数占控制指标', unit: '%' },
  targetDeathsPct: { label: '死亡人数占控制指标', unit: '%' },
  vsTargetIncidents: { label: '事故起数与控制指标之差', unit: '起' },
  vsTargetDeaths: { label: '死亡人数与控制指标之差', unit: '人' },
}

/** Chinese labels of the long table, whatever the language of the screen. */
export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  ordinary: '一般',
  larger: '较大',
  major: '重大',
  'extraordinarily-major': '特别重大',
  'major-and-extraordinarily-major': '重特大',
  'larger-and-above': '较大以上',
  'major-and-above': '重大以上',
  'larger-and-major': '较大和重大',
  'major-pre-2007': '重大（2007年6月前口径）',
  'extraordinary-pre-2007': '特大（2007年6月前口径）',
}

/** The same of rates. */
export const RATE_LABELS: Readonly<Record<RateId, string>> = {
  'per-100m-gdp': '亿元国内生产总值生产安全事故死亡率',
  'per-100k-workers': '工矿商贸企业就业人员10万人生产安全事故死亡率',
  'per-10k-vehicles': '道路交通万车死亡率',
  'per-megatonne-coal': '煤矿百万吨死亡率',
  'per-10k-special-equipment': '万台特种设备死亡率',
}
