/** The invented city as its federation would draw it: every character is a square, the legend says of what. */
export const cityMap: {
  drawing: string
  legend: { sign: string; union?: string; label?: string }[]
} = {
  drawing: `．．．．．．．北北北北北北．．．．．．．．．．．．．
．．．．．北北北北北北北北北．．．．．．．．．．．．
．．．北北北北北库库北北北北北北北．．．．．．．．．
．．北北北北北库库库库北北北北北北北．．．．．．．．
．．北北北北北库库库库北北北北北东东东东东东．．．．
．西西西北北北北库库北北北北北东东东东东东东东．．．
．西西西西西北北北江北北北北东东东东东东东东东东．．
西西西西西西西西西江江北东东东东东湖湖湖湖东东东东．
西西西西西西西西西西江东东东东东湖湖湖湖湖东东东东东
西西西西西西西西西西江江东东东东东湖湖湖湖东东东东东
西西西西西西西西西西西江江江东东东东湖湖东东东东东东
．西西西西西西西望望望望江江江江东东东东东东东东东．
．．西西西西西望望望望望望河江江江江江东东东东东东．
．．．西西西望望望望望望望河望望望江江江江江江东东．
．．．．望望望望望望望望望河河望望望望望望江江江江江
．．．．．望望望望望望望望望河河望望望望望望望望江江
．．．．．．．望望望望望望望望河望望望望望望望．．．
．．．．．．．．．望望望望望望河望望望望．．．．．．
`,
  legend: [
    { sign: '北', union: 'beiling' },
    { sign: '东', union: 'donghu' },
    { sign: '西', union: 'xihe' },
    { sign: '望', union: 'wangjiang' },
    { sign: '江', label: '澜江' },
    { sign: '河', label: '漕溪运河' },
    { sign: '库', label: '青石水库' },
    { sign: '湖', label: '东湖' },
  ],
}
