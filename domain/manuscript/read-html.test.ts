import { expect, test } from 'vitest'
import type { ManuscriptBlock, Run } from './block'
import { readHtml } from './read-html'

/** Blocks as one writes them down: bold in *, a link as [words](address). */
const written = (html: string) => readHtml(html).blocks.map(line)

function line(block: ManuscriptBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return words(block.runs)
    case 'quote':
      return `> ${words(block.runs)}`
    case 'heading':
      return `${'#'.repeat(block.level)} ${words(block.runs)}`
    case 'list':
      return block.items.map((item) => `${block.ordered ? '1.' : '-'} ${words(item)}`).join('\n')
    case 'rule':
      return '---'
    case 'picture':
      return `![${block.alt}](${block.src})`
  }
}

const words = (runs: Run[]) =>
  runs
    .map(({ text, bold, href }) => (href ? `[${text}](${href})` : bold ? `*${text}*` : text))
    .join('')

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm; font-family:宋体} --></style>
<xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml></head>
<body lang=ZH-CN style='text-justify-trim:punctuation'><!--StartFragment-->
<h1 style='text-align:center'><span style='font-family:黑体'>五百名职工骑行运河畔<span lang=EN-US><o:p></o:p></span></span></h1>
<p class=MsoNormal style='text-indent:21.0pt;mso-char-indent-count:2.0'><span
style='font-family:宋体;mso-ascii-font-family:Calibri'>　　昨日上午，</span><b><span lang=EN-US>8</span>公里</b><span>骑行
在运河畔举行。</span><span style='mso-spacerun:yes'>&nbsp; </span></p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<p class=MsoListParagraph style='margin-left:21.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
lang=EN-US style='font-family:Wingdings;mso-list:Ignore'>l<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]><span>起点在体育中心；</span></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>l </span><![endif]>终点在城市规划馆。</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1、</span>领取骑行贴</p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape><v:imagedata src="file:///C:/Temp/msohtmlclip1/01/clip_image001.jpg"/></v:shape><![endif]--><![if !vml]><img
width=553 height=311 src="file:///C:/Temp/msohtmlclip1/01/clip_image002.jpg" v:shapes="_x0000_i1025"><![endif]></p>
<!--EndFragment--></body></html>`

test('Word: styles, its own tags, indents and empty paragraphs go; headings, bold and lists stay', () => {
  expect(written(WORD)).toEqual([
    '## 五百名职工骑行运河畔',
    '昨日上午，*8公里*骑行在运河畔举行。',
    '- 起点在体育中心；\n- 终点在城市规划馆。',
    '1. 领取骑行贴',
    '![](file:///C:/Temp/msohtmlclip1/01/clip_image002.jpg)',
  ])
})

const WECHAT = `<section data-tool="某编辑器" style="padding: 10px; background: url(https://mmbiz.example/bg)"><section><section style="text-align: center"><strong style="color: rgb(192,0,0)"><span>服务送到家门口</span></strong></section></section>
<p style="line-height: 2em"><span style="letter-spacing: 1px">　　职工服务站<strong>昨天</strong>挂牌。<br/>服务时间到晚上八点。</span></p><p><br></p>
<section style="display: none">这段读者看不到</section>
<p style="text-align:center"><img data-src="https://mmbiz.example/1.jpg" src="data:image/svg+xml,x" data-ratio="0.66"><img src="https://track.example/p.gif" width="1" height="1"></p>
<ul class="list-paddingleft-1"><li><p>法律援助</p></li><li><section><p>技能</p><p>培训</p></section></li></ul>
<blockquote><p>一位职工说</p><p>很方便</p></blockquote><hr>
<mp-common-profile data-nickname="某号"></mp-common-profile><iframe src="https://v.example"></iframe>
<p><a href="https://mp.example/s?x=1">报名入口</a> <a href="javascript:void(0)">点这里</a> <a href="#top">回顶部</a></p></section>`

test('WeChat: wrappers, what is hidden and what counts readers go; a line break parts paragraphs', () => {
  expect(written(WECHAT)).toEqual([
    '*服务送到家门口*',
    '职工服务站*昨天*挂牌。',
    '服务时间到晚上八点。',
    '![](https://mmbiz.example/1.jpg)',
    '- 法律援助\n- 技能培训',
    '> 一位职工说',
    '> 很方便',
    '---',
    '[报名入口](https://mp.example/s?x=1) 点这里 回顶部',
  ])
})

test('a table of columns is written out, one of a single column was a frame', () => {
  const table = (html: string) => readHtml(`<table><tbody>${html}</tbody></table>`)
  expect(
    table('<tr><th>站点</th><th>公里</th></tr><tr><td><p>北桥</p></td><td>3</td></tr>'),
  ).toMatchObject({
    tables: 1,
    blocks: [{ runs: [{ text: '站点；公里' }] }, { runs: [{ text: '北桥；3' }] }],
  })
  expect(table('<tr><td><h3>小标题</h3><p>一段</p></td></tr>')).toMatchObject({
    tables: 0,
    blocks: [{ kind: 'heading', level: 3 }, { kind: 'paragraph' }],
  })
})

test('a list inside an item has its items in the outer one', () => {
  expect(written('<ol><li>一<ul><li>甲</li><li>乙</li></ul></li><li>二</li></ol>')).toEqual([
    '1. 一\n1. 甲\n1. 乙\n1. 二',
  ])
})

test('an alternative text that a program made is none', () => {
  expect(
    written(
      '<img src="1" alt="IMG_2031.jpg"><img src="2" alt="职工骑行出发"><img src="3" alt="图片">',
    ),
  ).toEqual(['![](1)', '![职工骑行出发](2)', '![](3)'])
})

test('what is only wrapped in a thousand sections ends, and broken HTML is read', () => {
  expect(written(`${'<section>'.repeat(5000)}深${'</section>'.repeat(5000)}`)).toEqual([])
  expect(written('<p>一<b>二</p>三</b><script>alert(1)</script><!-- 注')).toEqual(['一*二*', '三'])
})
