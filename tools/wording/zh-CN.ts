import type { Words } from './words.ts';

const usage =
  '用法：npm run build:addin -- --base-url https://addin.example.gov.cn/zhunsheng [--out 文件夹]';

export const zhCN: Words = {
  build: {
    noBaseUrl: `没有写明加载项网站的地址。${usage}`,
    wrongBaseUrl: (given) =>
      `“${given}”不能作为加载项网站的地址：须以 https:// 开头，可以带路径，不能带“?”“#”以及用户名和密码。${usage}`,
    usage: (detail) => `参数有误：${detail}。${usage}`,
    tooLarge: (size, limit) =>
      `任务窗格的脚本和样式压缩后有 ${size} KB，超过上限 ${limit} KB（不含 office.js）。请减少所用的组件。`,
    done: (folder, baseUrl, size) =>
      [
        `加载项网站已写入 ${folder}，任务窗格的脚本和样式压缩后 ${size} KB（不含 office.js）。`,
        `请把其中的全部文件放到 ${baseUrl}/ 之下，再用其中的 manifest.xml 安装加载项。`,
      ].join('\n'),
    unexpected: (detail) => `未能生成加载项网站：${detail}`,
  },
  serve: {
    ready: (address) =>
      `加载项网站已在 ${address} 提供，供用 manifest.xml 旁加载的 Excel 使用。按 Ctrl+C 结束。`,
    untrusted: (detail, authority) =>
      [
        `本机系统尚未信任开发用证书${detail === '' ? '' : `（${detail}）`}。网站照常提供，但浏览器和 Excel 会拦截它。`,
        `请自行信任签发者的证书 ${authority}：`,
        '  Windows 与 macOS：双击该文件，放入“受信任的根证书颁发机构”（钥匙串中设为“始终信任”）；',
        '  Debian、Ubuntu：sudo install -D -m 644 该文件 /usr/local/share/ca-certificates/office-addin-dev-certs/ca.crt && sudo update-ca-certificates；',
        '  Linux 上的 Chromium：在“设置 → 隐私和安全 → 安全 → 管理证书 → 授权机构”中导入该文件。',
        '只想看一看加载项的，可用 npm run addin:demo，不需要证书。',
      ].join('\n'),
    failed: (detail) => `未能提供加载项网站：${detail}`,
  },
  demo: {
    preparing: '正在生成演示用的工作簿和网页……',
    ready: (address) =>
      [
        `请用浏览器打开 ${address}`,
        '这是演示环境，不是 Excel：左边是模拟的表格，右边是真正的任务窗格。按 Ctrl+C 结束，演示数据随之清除。',
      ].join('\n'),
    usage: (detail) =>
      `参数有误：${detail}。用法：npm run addin:demo -- [--stage self|review] [--port 端口] [--open]`,
    failed: (detail) => `演示未能启动：${detail}`,
    openYourself: '未能自动打开浏览器，请自行打开上面的地址。',
  },
};
