/** What is said of settings that are not in order. */
export const wording = {
  size: (most: string) => `应为字节数或者带单位的大小，如 20 MB，最大 ${most}`,
  count: (most: number) => `应为 1 至 ${most} 的整数`,
};
