// Writes an agenda as a flat OpenDocument text (.fodt) in a given style.
const escape = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const spaces = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"', 'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"', 'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"', 'xlink="http://www.w3.org/1999/xlink"',
  'dc="http://purl.org/dc/elements/1.1/"',
].map(name => `xmlns:${name}`).join(' ')

export function flatDocument(agenda, style) {
  const changes = []
  const body = [
    ...cover(agenda, style),
    ...(style.contents ? contents(agenda) : []),
    ...agenda.items.flatMap(item => itemBlocks(item, style, changes)),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${spaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls>\
<style:font-face style:name="Liberation Sans" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"\
 svg:font-family="'Liberation Sans'"/></office:font-face-decls>
<office:styles>${paragraphStyles(style)}${listStyles()}</office:styles>
<office:automatic-styles>${automaticStyles(style)}</office:automatic-styles>
<office:master-styles>\
<style:master-page style:name="Standard" style:page-layout-name="Page">${headerAndFooter(agenda, style)}</style:master-page>\
</office:master-styles>
<office:body><office:text>${tracked(changes)}${body.join('\n')}</office:text></office:body>
</office:document>
`
}

const text = 'style:font-name="Liberation Sans" fo:language="da" fo:country="DK"'

function paragraphStyles(style) {
  const hyphens = style.hyphenate ? 'fo:hyphenate="true" fo:hyphenation-push-char-count="3" fo:hyphenation-remain-char-count="3"' : ''
  const room = style.spacing === 'room' ? '0.3cm' : style.spacing === 'empty' ? '0cm' : '0.2cm'
  const align = style.hyphenate ? 'fo:text-align="justify"' : ''
  const heading = (level, size) =>
    `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph"` +
    ` style:parent-style-name="Standard" style:default-outline-level="${level}" style:class="text">` +
    '<style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always" fo:text-align="start"/>' +
    `<style:text-properties fo:font-size="${size}pt" fo:font-weight="bold"/></style:style>`
  return `<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"/>\
<style:text-properties ${text} fo:font-size="11pt" ${hyphens}/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text">\
<style:paragraph-properties fo:margin-bottom="${room}" ${align}/></style:style>
<style:style style:name="Contents_20_1" style:display-name="Contents 1" style:family="paragraph" style:parent-style-name="Standard"/>
${heading(1, 16)}${heading(2, 14)}${heading(3, 12)}
<text:outline-style style:name="Outline">${style.headings === 'style' ? outlineLevel(1) + outlineLevel(2) : ''}</text:outline-style>`
}

const outlineLevel = level =>
  `<text:outline-level-style text:level="${level}" style:num-format="1" style:num-suffix="."` +
  `${level > 1 ? ` text:display-levels="${level}"` : ''}>` +
  '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">' +
  '<style:list-level-label-alignment text:label-followed-by="listtab"/>' +
  `</style:list-level-properties></text:outline-level-style>`

const alignment = cm =>
  '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">' +
  '<style:list-level-label-alignment text:label-followed-by="listtab"' +
  ` text:list-tab-stop-position="${cm}cm" fo:text-indent="-0.6cm" fo:margin-left="${cm}cm"/></style:list-level-properties>`

const listStyles = () => `<text:list-style style:name="Bullets">\
<text:list-level-style-bullet text:level="1" text:bullet-char="•">${alignment(1)}</text:list-level-style-bullet></text:list-style>
<text:list-style style:name="Numbers">\
<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">${alignment(1)}</text:list-level-style-number>\
</text:list-style>
<text:list-style style:name="Items">\
<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">${alignment(1)}</text:list-level-style-number>\
<text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="2">\
${alignment(1.2)}</text:list-level-style-number></text:list-style>`

function automaticStyles(style) {
  const look = (name, size, top) =>
    `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard">` +
    `<style:paragraph-properties fo:margin-top="${top}cm" fo:keep-with-next="always" fo:text-align="start"/>` +
    `<style:text-properties fo:font-size="${size}pt" fo:font-weight="bold"/></style:style>`
  const page = style.narrow
    ? 'fo:page-width="10.5cm" fo:page-height="14.8cm" fo:margin="1.2cm"'
    : 'fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.2cm"'
  return `<style:page-layout style:name="Page"><style:page-layout-properties ${page}/>\
<style:header-style><style:header-footer-properties fo:min-height="0.5cm" fo:margin-bottom="0.4cm"/></style:header-style>\
<style:footer-style><style:header-footer-properties fo:min-height="0.5cm" fo:margin-top="0.4cm"/></style:footer-style>\
</style:page-layout>
${look('Look1', 15, 0.4)}${look('Look2', 13, 0.3)}${look('Look3', 11, 0.1)}
<style:style style:name="Broken" style:family="text"><style:text-properties fo:language="en" fo:country="GB"/></style:style>`
}

function headerAndFooter(agenda, style) {
  const header = style.header ? `<style:header><text:p>KKR ${agenda.council}  |  ${agenda.date}</text:p></style:header>` : ''
  const footer = style.footer
    ? '<style:footer><text:p>Side <text:page-number>1</text:page-number> af <text:page-count>9</text:page-count></text:p></style:footer>'
    : ''
  return header + footer
}

const p = (content, name = 'Standard') => `<text:p text:style-name="${name}">${content}</text:p>`
const cell = content => `<table:table-cell office:value-type="string">${content}</table:table-cell>`
const row = cells => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`
const table = (name, rows) =>
  `<table:table table:name="${name}"><table:table-column table:number-columns-repeated="2"/>${rows.map(row).join('')}</table:table>`
const list = (name, items) =>
  `<text:list text:style-name="${name}">` +
  `${items.map(item => `<text:list-item>${p(item)}</text:list-item>`).join('')}</text:list>`
const gap = style => style.spacing === 'empty' ? [p('')] : []

function cover(agenda, style) {
  const facts = [['Dato:', `${agenda.date} ${agenda.time}`], ['Sted:', agenda.place]]
  return [
    p(`KKR ${agenda.council}`, 'Look1'),
    ...(style.headings === 'table'
      ? [table('Cover', facts.map(([label, fact]) => [p(label), p(fact)])), p('')]
      : facts.map(([label, fact]) => p(`${label} ${fact}`))),
    ...gap(style),
  ]
}

const contents = agenda => [
  '<text:table-of-content text:name="Contents"><text:table-of-content-source text:outline-level="2"/><text:index-body>',
  ...agenda.items.map((item, i) => p(`${item.number}. ${escape(item.title)}<text:tab/>${1 + Math.floor(i / 4)}`, 'Contents_20_1')),
  '</text:index-body></text:table-of-content>',
]

function itemBlocks(item, style, changes) {
  const level = item.number.split('.').length
  const facts = item.case ? `${item.case} ${item.initials}` : null
  const title = escape(item.title)
  const head = style.headings === 'table' && item.case
    ? [table(`Item${item.number.replace('.', '_')}`, [[p(`${item.number}.`), p(title, 'Look2')], [p('Sagsnr.:'), p(facts)]])]
    : [heading(item, level, title, style), ...(facts ? [p(facts)] : [])]
  return [...head, ...gap(style), ...(item.sections ?? []).flatMap(section => sectionBlocks(section, style, changes))]
}

function heading(item, level, title, style) {
  switch (style.headings) {
    case 'style':
      return `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${title}</text:h>`
    case 'list': {
      // All items continue one list.
      const inner = p(title, `Look${level}`)
      const nested = level === 1 ? inner : `<text:list><text:list-item>${inner}</text:list-item></text:list>`
      const first = item.number === '1' ? '' : 'text:continue-numbering="true"'
      return `<text:list text:style-name="Items" ${first}><text:list-item>${nested}</text:list-item></text:list>`
    }
    default:
      return p(`${item.number}. ${title}`, `Look${level}`)
  }
}

function sectionBlocks(section, style, changes) {
  const head = style.headings === 'style'
    ? `<text:h text:style-name="Heading_20_3" text:outline-level="3" text:is-list-header="true">${section.heading}</text:h>`
    : p(section.heading, 'Look3')
  const blocks = [head]
  for (let i = 0; i < section.blocks.length; i++) {
    const block = section.blocks[i]
    if (block.p) blocks.push(p(inline(block.p, style, changes)))
    if (block.a) blocks.push(p(`./. ${inline(block.a, style, changes)}`))
    const kind = block.b ? 'b' : block.n ? 'n' : null
    if (!kind) continue
    const run = []
    for (; section.blocks[i]?.[kind]; i++) run.push(inline(section.blocks[i][kind], style, changes))
    i--
    blocks.push(...(style.lists === 'real'
      ? [list(kind === 'b' ? 'Bullets' : 'Numbers', run)]
      : run.map((entry, at) => p(`${kind === 'b' ? '•' : `${at + 1}.`} ${entry}`))))
  }
  return [...blocks, ...gap(style)]
}

function inline(source, style, changes) {
  const parts = source.split(/(\{[^}]*\})/).map(part => {
    const link = /^\{([^|]*)\|(.*)\}$/.exec(part)
    if (link) return `<text:a xlink:type="simple" xlink:href="${escape(link[2])}">${escape(link[1])}</text:a>`
    return style.split ? split(part) : escape(part)
  })
  return style.changes ? changed(parts.join(''), changes) : parts.join('')
}

// Puts every third word into a run of its own and a soft hyphen into long words.
const split = part => part.split(' ').map((word, i) => {
  const soft = /^[a-zæøå]{9,}$/.test(word) ? `${word.slice(0, 4)}\u00AD${word.slice(4)}` : word
  return i % 3 === 1 ? `<text:span text:style-name="Broken">${escape(soft)}</text:span>` : escape(soft)
}).join(' ')

// Puts deleted words before the paragraph and marks its second word as inserted.
function changed(content, changes) {
  const [first, second, ...rest] = content.split(' ')
  if (rest.length < 4 || /[<>]/.test(first + second)) return content
  const [gone, come] = [`ct${changes.length + 1}`, `ct${changes.length + 2}`]
  changes.push({ id: gone, deleted: 'Slettede ord om ingenting ' }, { id: come })
  return `<text:change text:change-id="${gone}"/>${first} ` +
    `<text:change-start text:change-id="${come}"/>${second}<text:change-end text:change-id="${come}"/> ${rest.join(' ')}`
}

function tracked(changes) {
  const info = '<office:change-info><dc:creator>Redaktør</dc:creator><dc:date>2024-02-01T12:00:00</dc:date></office:change-info>'
  const regions = changes.map(change => `<text:changed-region xml:id="${change.id}" text:id="${change.id}">${change.deleted
    ? `<text:deletion>${info}${p(change.deleted)}</text:deletion>` : `<text:insertion>${info}</text:insertion>`}</text:changed-region>`)
  return changes.length ? `<text:tracked-changes text:track-changes="false">${regions.join('')}</text:tracked-changes>` : ''
}
