/** Why a file is read as no workbook, and as no zip of them. */
export const unreadable = {
  cutOff: '文件不完整或者已经损坏',
  severalDisks: '文件是分卷压缩包中的一卷',
  noSheets: '文件中没有工作表',
};
