/** A short annual report on the 2014 form, in our own words; `count` stands in its first row. */
export const annualReport = (agency: string, year: number, count: number): string => `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>${agency}${year}年政府信息公开工作年度报告</title></head><body>
<h1>${agency}${year}年政府信息公开工作年度报告</h1>
<p>本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。</p>
<table>
<tr><td>统计指标</td><td>单位</td><td>统计数</td></tr>
<tr><td>一、主动公开情况</td><td>——</td><td>——</td></tr>
<tr><td>（一）主动公开政府信息数</td><td>条</td><td>${count}</td></tr>
<tr><td>其中：主动公开规范性文件数</td><td>条</td><td></td></tr>
<tr><td>制发规范性文件总数</td><td>件</td><td>3</td></tr>
<tr><td>三、依申请公开情况</td><td>——</td><td>——</td></tr>
<tr><td>（一）收到申请数</td><td>件</td><td>0</td></tr>
</table>
<p>${agency}</p><p>${year + 1}年2月1日</p></body></html>
`
