/** The fonts of official documents, and by what other names or in what near relations a machine may have them. */
export const fonts = {
  title: {
    name: '方正小标宋简体',
    alternatives: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '宋体', 'SimSun'],
  },
  body: { name: '仿宋_GB2312', alternatives: ['仿宋', 'FangSong', 'FangSong_GB2312'] },
  subheading: { name: '楷体_GB2312', alternatives: ['楷体', 'KaiTi', 'KaiTi_GB2312'] },
  heading: { name: '黑体', alternatives: ['SimHei'] },
  table: { name: '宋体', alternatives: ['SimSun'] },
} as const;

/** What a font is used for. */
export type FontUse = keyof typeof fonts;
