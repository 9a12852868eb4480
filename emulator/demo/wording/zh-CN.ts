import type { Words } from './words.ts';

export const zhCN: Words = {
  title: '准绳加载项演示',
  banner: '演示环境，不是 Excel',
  bannerNote: '左边是模拟的表格，右边是真正的任务窗格。填报内容只留在本机，结束演示即清除。',
  ribbon: {
    tab: '准绳',
    pane: '打开任务窗格',
    nextOpen: '下一未评项',
    check: '校验',
    seal: '封存',
  },
  switches: { language: '语言', theme: '主题', light: '浅色', dark: '深色' },
  download: {
    button: '下载工作簿',
    saved: '工作簿已下载。演示服务也留了一份，趁演示未结束，可另开终端用下面的命令归集：',
    collect: '归集命令',
    copy: '复制命令',
    copied: '已复制',
    close: '关闭',
    failed: (detail) => `未能生成工作簿：${detail}。填报内容仍在，请再试一次。`,
  },
  layout: { pane: '准绳任务窗格', closePane: '关闭窗格', splitter: '任务窗格宽度' },
  grid: {
    name: '工作簿',
    cell: '单元格',
    formula: '编辑栏',
    sheets: '工作表',
    choices: '选项',
    editor: '正在编辑的单元格',
    locked: '此单元格受保护，不能修改。可以填写的单元格为浅青色。',
    refused: '此单元格不接受这个内容。',
  },
  failed: (detail) => `演示未能打开：${detail}`,
};
