const NAVIGATION =
  '正文|数字报|相关阅读|上一?版|下一?版|上一?期|下一?期|上一篇|下一篇|上一条|下一条|前一天|后一天|返回(?:目录|首页|版面|列表|顶部|主页)?|首页|主页|版面导航|标题导航|版面概览|版面目录|版面列表|版面图|版面缩略图|版面|本版新闻|本版标题|本版导读|本版导航|文章导航|目录|往期回顾|往期|历史|报纸|数字报纸?|电子报|电子版|多媒体数字报(?:纸|刊)?|按日期查找|按日期检索|日期检索|日历|检索|搜索|高级搜索|查找|放大|缩小|默认|字号|字体|大|中|小|打印(?:本页|本稿)?|关闭(?:窗口)?|收藏(?:本文|本页)?|分享(?:到|至)?|朗读|语音播放|全文复制|复制(?:链接|全文)?|PDF版?|pdf|PDF下载|JPG|下载|浏览|阅读|点击|次|当前|登录|注册|设为首页|加入收藏|微信|微博|客户端|QQ空间|朋友圈|更多|查看|全部|展开|收起|第|页|共|无障碍|手机版|评论|点赞'
const NAVIGATION_MARKS = new RegExp(`(?:${NAVIGATION})|[\\s\\d\\p{P}\\p{S}]`, 'gu')
const HAS_NAVIGATION = new RegExp(`(?:${NAVIGATION})`, 'u')
const IMPRINT =
  /^[■●◎○◇□▪·\s]*(?:本报|本版|本期|值班|执行|今日)?(?:责任编辑|责编|版责|编辑|主编|总编辑|副总编辑|值班编委|值班主任|值班总监|版面主编|编委|美编|美术编辑|视觉|版式|版面设计|版式设计|组版|排版|制作|校对|校检|检校|审读|监制|统筹|策划|图编|图片编辑|一审|二审|三审|终审|签发)\s?[:：/|\s]\s?\S/u
/** Words that no story prints. */
const LEGAL =
  /版权所有|版权声明|Copyright|©|\bAll rights reserved\b|ICP备|ICP证|公网安备|互联网新闻信息服务许可|国内统一(?:连续出版物|刊)号|国内统一刊|邮发代号|广告经营许可证|报社地址|建议(?:使用|用).{0,12}浏览器|未经.{0,6}(?:授权|许可).{0,12}(?:转载|复制)|^E-?mail\s?[:：]|^https?:\/\/\S+$|^www\.\S+$/iu
/** Words that a story prints too, in a sentence. */
const SERVICE =
  /技术支持\s?:|违法和不良信息|举报电话\s?:|关于我们|联系我们|^扫码|扫一扫|扫.{0,8}二维码|社址|^网址\s?:|^(?:官方)?(?:微信|微博|抖音|公众号|客户端)\S{0,6}\s?:|邮政编码|零售价|每份定价|印刷厂|法律顾问/u
const DRAWN =
  /^(?:!\[[^\]]*\]\([^)]*\)|<\/?[a-z][^>]{0,300}>|[-*_=~·.—–─━\s|:]{3,}|[×✕x]|\d{1,3}|[<>‹›«»]+|专栏:|标题:|作者:|引题:|副题:)$/iu
const COUNTERS =
  /^(?:浏览量?|阅读量?|点击量?|发布时间|发布日期|发表时间|日期|时间|字数|字号|版面|版次|作者单位)\s?[:：]/u
const OUTLET = /^《?\p{sc=Han}{2,6}》?(?:微信|微博|抖音|公众号|视频号|客户端|头条号|小程序)$/u
const TEASER =
  /^(?:[本今]\S导读|导读|今日看点|要目)$|^[▶►>\s]*(?:P\d{1,2}|[A-D]\d{1,2}版?|第?\d{1,2}版)\s*[|:·▶►>]?\s*[^。]{4,34}$|^[^。,]{4,30}\s[▶►>→\s]*(?:第?[A-D]?\d{1,2}版|P\d{1,2})$/u
const HOTLINE =
  /^(?:新闻|报料|爆料|读者|投稿|编辑部|维权|服务)(?:热线|电话|邮箱|信箱)\s?:?\s?[\w(-]/u
const WEATHER = /^(?:今日天气|天气预报?|今天白天|农历)[\s:：]/u

/** A whole line that the paper or its site prints around the stories: navigation, imprint, legal lines, rules, pictures. */
export function isFurniture(printed: string): boolean {
  if (DRAWN.test(printed)) return true
  const line = printed.replace(/\]\([^()]*\)/g, ']')
  if (/^[上下]一[篇条版] ?:/.test(line) && line.length <= 60) return true
  if (OUTLET.test(line) || TEASER.test(line)) return true
  if (line.length <= 120 && HAS_NAVIGATION.test(line) && line.replace(NAVIGATION_MARKS, '') === '')
    return true
  if (line.length <= 160 && IMPRINT.test(line) && !line.includes('。')) return true
  if (line.length <= 300 && LEGAL.test(line)) return true
  if (line.length <= 120 && SERVICE.test(line) && !/[。,!]/.test(line)) return true
  if (line.length <= 60 && HOTLINE.test(line) && !/广告|登报/.test(line)) return true
  return line.length <= 60 && (COUNTERS.test(line) || WEATHER.test(line))
}
